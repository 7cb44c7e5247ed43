// The whole screen on an ImGui that nobody sees: a person clicks and types, commands come out.
#include "editor/ui/screen.h"

#include <gtest/gtest.h>

#include <imgui_internal.h>

#include <algorithm>
#include <fstream>
#include <set>

#include "editor/panels/help_panel.h"
#include "editor/panels/inspector_panel.h"
#include "editor/panels/menu.h"
#include "editor/panels/tab_bar.h"
#include "editor/rail/outline_row.h"
#include "editor/session/desk.h"
#include "editor/state/lens.h"
#include "editor/ui/canvas.h"
#include "editor/widgets/canvas_window.h"
#include "editor/widgets/dialog.h"

namespace concarte::ui {
namespace {

using session::Arguments;
using session::Command;
using session::Dialog;
using session::Verb;

constexpr ImVec2 WindowSize{1280, 800};

class AScreen : public testing::Test {
 protected:
  AScreen() : canvas_(nothing()) {
    ImGui::CreateContext()->ErrorCallback = [](ImGuiContext*, void*, const char* words) { ADD_FAILURE() << words; };
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = WindowSize;
    io.DeltaTime = 1.0F / 60;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.ConfigInputTrickleEventQueue = false;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
    screen_.scale = 1;
    frames(4);
  }
  ~AScreen() override { ImGui::DestroyContext(); }

  static Textures nothing() {
    return {[](TextureKind, int, int) { return ImTextureID{1}; }, [](auto&&...) {}, [](ImTextureID) {}};
  }

  // One frame; what the person asked for is kept in `asked_`, then done. `keys`: commands of the window itself.
  void frame(std::vector<Command> keys = {}) {
    ImGui::NewFrame();
    show_screen(desk_.session(), screen_, canvas_, keys);
    ImGui::Render();
    for (const Command& command : keys) {
      if (command.verb != Verb::resize_canvas && command.verb != Verb::select) asked_.push_back(command);
      desk_.perform(command.verb, command.arguments);
    }
  }
  void frames(int count) {
    for (int i = 0; i < count; ++i) frame();
  }
  void click(ImVec2 place) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(place.x, place.y);
    frame();
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    frame();
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    frames(2);
  }
  void type(const char* words) {
    ImGui::GetIO().AddInputCharactersUTF8(words);
    frame();
  }
  void press(ImGuiKey key, ImGuiKey modifier = ImGuiKey_None) {
    ImGuiIO& io = ImGui::GetIO();
    if (modifier != ImGuiKey_None) io.AddKeyEvent(modifier, true);
    io.AddKeyEvent(key, true);
    frame();
    io.AddKeyEvent(key, false);
    if (modifier != ImGuiKey_None) io.AddKeyEvent(modifier, false);
    frames(2);
  }
  // The first field of the panel: the words of the idea, or the title of the map.
  void click_first_field() { click({WindowSize.x - static_cast<float>(InspectorWidth) + 200, 75}); }
  void click_paper() { click({20, 700}); }

  // The middle of an idea, without a panel at the left.
  ImVec2 place_of(std::string_view node) const {
    const Vec2 point = session::screen_from_figure(desk_.state().view)(session::room_in(desk_.picture(), session::id(node)).centre());
    return {static_cast<float>(point.x), static_cast<float>(point.y) + ImGui::GetFrameHeight()};
  }

  std::vector<Verb> asked() const {
    std::vector<Verb> verbs;
    for (const Command& command : asked_) verbs.push_back(command.verb);
    return verbs;
  }
  std::string text_of(std::string_view node) { return desk_.map().node(session::id(node)).text; }

  session::Desk desk_;
  Screen screen_;
  Canvas canvas_;
  std::vector<Command> asked_;
};

TEST_F(AScreen, ShowsEveryDialogAndEveryPanelWithoutAComplaintOfTheirs) {
  for (int i = 1; i <= 12; ++i) desk_.perform(Verb::add_group, {.text = "Table " + std::to_string(i)});
  desk_.perform(Verb::add_to_inbox, {.text = "À placer"});
  for (auto dialog = Dialog::open; dialog <= Dialog::link; dialog = static_cast<Dialog>(static_cast<int>(dialog) + 1)) {
    desk_.session().ask(dialog);
    frames(3);
    desk_.session().ask(Dialog::none);
    frames(2);
  }
  for (const char* panel : {"outline", "inbox", "search", "filter", "history"}) {
    EXPECT_TRUE(desk_.perform(Verb::show_left_panel, {.text = panel}).done());
    frames(3);
  }
  for (const Verb verb : {Verb::present, Verb::show_context_menu, Verb::show_word_menu}) {
    desk_.perform(verb);
    frames(3);
  }
}

TEST_F(AScreen, FitsWhatIsPresentedAndComesBackToTheViewBefore) {
  desk_.perform(Verb::zoom_in);
  frames(2);
  const session::View before = desk_.state().view;
  desk_.perform(Verb::present);
  frames(3);
  const Vec2 middle = session::screen_from_figure(desk_.state().view)(desk_.session().picture().figure.bounds.centre());
  EXPECT_NEAR(middle.x, WindowSize.x / 2, 1);
  EXPECT_NEAR(middle.y, WindowSize.y / 2, 1);
  desk_.perform(Verb::present_end);
  frames(3);
  EXPECT_NEAR(desk_.state().view.centre_in_figure.x, before.centre_in_figure.x, 0.5);
  EXPECT_NEAR(desk_.state().view.centre_in_figure.y, before.centre_in_figure.y, 0.5);
  EXPECT_EQ(desk_.state().view.zoom, before.zoom);
}

TEST_F(AScreen, ClosesTheMenuOfAWordWithEscapeAndGoesOnWriting) {
  desk_.select("dares");
  desk_.perform(Verb::edit_text);
  frames(2);
  type(" en classe");
  press(ImGuiKey_Menu);
  frames(2);
  ASSERT_TRUE(desk_.state().text_edit && desk_.state().text_edit->menu_shown);
  press(ImGuiKey_Escape);
  ASSERT_TRUE(desk_.state().text_edit) << "only the menu is gone";
  EXPECT_FALSE(desk_.state().text_edit->menu_shown);
  press(ImGuiKey_Enter);
  EXPECT_EQ(text_of("dares"), "Il ose dire en classe");
}

TEST_F(AScreen, TurnsWordsTypedInThePanelIntoOneStepOfUndo) {
  desk_.select("dares");
  frames(2);
  click_first_field();
  press(ImGuiKey_End, ImGuiMod_Ctrl);
  type(" en");
  type(" classe");
  EXPECT_EQ(asked(), std::vector<Verb>{}) << "nothing is said while the field is open";
  press(ImGuiKey_Enter);
  EXPECT_EQ(asked(), std::vector{Verb::set_text});
  EXPECT_EQ(text_of("dares"), "Il ose dire en classe");
  desk_.perform(Verb::undo);
  EXPECT_EQ(text_of("dares"), "Il ose dire");
}

TEST_F(AScreen, NeverLosesWordsWhenAnotherIdeaIsChosen) {
  desk_.select("dares");
  frames(2);
  click_first_field();
  press(ImGuiKey_End, ImGuiMod_Ctrl);
  type(" non");
  desk_.select("school");
  frames(2);
  EXPECT_EQ(text_of("dares"), "Il ose dire non");
  EXPECT_EQ(text_of("school"), "Pour l’école");
}

TEST_F(AScreen, SaysTheWordsWhenThePersonClicksElsewhere) {
  desk_.select("dares");
  frames(2);
  click_first_field();
  press(ImGuiKey_End, ImGuiMod_Ctrl);
  type(" oui");
  click_paper();
  EXPECT_EQ(asked(), std::vector{Verb::set_text});
  EXPECT_EQ(text_of("dares"), "Il ose dire oui");
}

TEST_F(AScreen, ChoosesAnIdeaWithTheClickThatLeavesAField) {
  desk_.select("dares");
  frames(2);
  click_first_field();
  press(ImGuiKey_End, ImGuiMod_Ctrl);
  type(" oui");
  click(place_of("school"));
  EXPECT_EQ(text_of("dares"), "Il ose dire oui");
  EXPECT_EQ(desk_.state().selection.focus(), session::id("school"));
  type(" !");
  ASSERT_TRUE(desk_.state().text_edit) << "the keyboard is the map's";
  EXPECT_EQ(desk_.state().text_edit->node, session::id("school"));
}

TEST_F(AScreen, ChoosesARowOfTheOutlineWithTheClickThatLeavesAField) {
  desk_.perform(Verb::show_outline);
  desk_.select("school");
  frames(3);
  click_first_field();
  press(ImGuiKey_End, ImGuiMod_Ctrl);
  type(" oui");
  click({120, ImGui::GetFrameHeight() + screen_.style.px(44 + 4) + 2.5F * screen_.style.px(OutlineRowHeight)});
  EXPECT_EQ(text_of("school"), "Pour l’école oui");
  EXPECT_EQ(desk_.state().selection.focus(), session::id("dares"));
}

TEST_F(AScreen, ShowsATabWithTheClickThatLeavesAField) {
  screen_.tabs = {{{"carte", {}, false}, {"autre", {}, false}}, 0};
  desk_.select("dares");
  frames(3);
  click({WindowSize.x - static_cast<float>(InspectorWidth) + 200, 75 + screen_.style.px(TabBarHeight)});
  press(ImGuiKey_End, ImGuiMod_Ctrl);
  type(" oui");
  click({screen_.style.px(150), ImGui::GetFrameHeight() + screen_.style.px(TabBarHeight / 2)});
  EXPECT_EQ(asked(), (std::vector{Verb::set_text, Verb::show_tab})) << "the words go to the map they were typed in";
}

TEST_F(AScreen, ForgetsTheWordsAtEscape) {
  desk_.select("dares");
  frames(2);
  click_first_field();
  type("x");
  press(ImGuiKey_Escape);
  EXPECT_EQ(asked(), std::vector<Verb>{});
  EXPECT_EQ(text_of("dares"), "Il ose dire");
}

TEST_F(AScreen, KeepsANoteAndTagsAtEscapeAsOneStepEach) {
  desk_.select("dares");
  frames(2);
  press(ImGuiKey_F4);
  frames(4);
  type("dès lundi");
  press(ImGuiKey_Escape);
  press(ImGuiKey_T, ImGuiMod_Ctrl);
  frames(4);
  type("accueil, porte");
  press(ImGuiKey_Escape);
  EXPECT_EQ(desk_.map().node(session::id("dares")).note, "dès lundi");
  EXPECT_EQ(desk_.map().node(session::id("dares")).tags, (std::vector<std::string>{"accueil", "porte"}));
  EXPECT_EQ(asked(), (std::vector{Verb::edit_note, Verb::set_note, Verb::edit_tags, Verb::set_tags}));
  press(ImGuiKey_Z, ImGuiMod_Ctrl);
  press(ImGuiKey_Z, ImGuiMod_Ctrl);
  EXPECT_EQ(desk_.map().node(session::id("dares")).note, "");
}

TEST_F(AScreen, SavesTheWordsThatAreStillBeingTyped) {
  desk_.select("dares");
  frames(2);
  click_first_field();
  press(ImGuiKey_End, ImGuiMod_Ctrl);
  type(" enfin");
  frame({{Verb::save, {}}});
  EXPECT_EQ(asked(), (std::vector{Verb::set_text, Verb::save}));
  EXPECT_FALSE(desk_.state().is_modified());
  type(" !");
  press(ImGuiKey_Enter);
  EXPECT_EQ(text_of("dares"), "Il ose dire enfin\u202f!") << "typing went on";
}

TEST_F(AScreen, KnowsTheWordsThatNobodyHasSaidYet) {
  desk_.select("dares");
  frames(2);
  press(ImGuiKey_F4);
  frames(4);
  EXPECT_TRUE(half_typed(screen_).empty());
  type("une no");
  ASSERT_EQ(half_typed(screen_).size(), 1u);
  EXPECT_EQ(half_typed(screen_).front(), (Command{Verb::set_note, {.node = session::id("dares"), .text = "une no"}}));
  press(ImGuiKey_Escape);
  EXPECT_TRUE(half_typed(screen_).empty());
  desk_.perform(Verb::show_inbox);
  frames(4);
  type("une salle");
  EXPECT_EQ(half_typed(screen_).front(), (Command{Verb::add_to_inbox, {.text = "une salle"}}));
}

TEST_F(AScreen, EmptiesTheFieldOfTheInboxWhenItsWordsAreTakenBeforeTheMapGoes) {
  desk_.perform(Verb::show_inbox);
  frames(4);
  type("une salle");
  desk_.session().keep_half_typed(half_typed(screen_));
  desk_.perform(Verb::quit);
  frames(4);
  desk_.perform(Verb::answer_cancel);
  frames(4);
  EXPECT_TRUE(half_typed(screen_).empty());
  EXPECT_EQ(desk_.map().all<document::InboxItem>().size(), 1u);
}

TEST_F(AScreen, UndoesInsideTheFieldWhileItIsOpen) {
  desk_.select("dares");
  frames(2);
  click_first_field();
  press(ImGuiKey_End, ImGuiMod_Ctrl);
  type(" vite");
  press(ImGuiKey_Z, ImGuiMod_Ctrl);
  press(ImGuiKey_Enter);
  EXPECT_EQ(asked(), std::vector<Verb>{});
}

TEST_F(AScreen, ChangesTheTitleWhenNothingIsSelected) {
  desk_.perform(Verb::select);
  frames(2);
  click_first_field();
  press(ImGuiKey_A, ImGuiMod_Ctrl);
  type("Nos critères");
  press(ImGuiKey_Enter);
  EXPECT_EQ(desk_.map().heading().title, "Nos critères");
}

TEST_F(AScreen, LeavesEveryDialogAtEscape) {
  for (const Verb verb : {Verb::open, Verb::save_as, Verb::export_figure, Verb::show_layouts, Verb::show_help, Verb::show_palette}) {
    desk_.perform(verb);
    ASSERT_NE(desk_.state().dialog, Dialog::none);
    frames(5);
    press(ImGuiKey_Escape);
    EXPECT_EQ(desk_.state().dialog, Dialog::none) << session::row(verb).name;
  }
}

TEST_F(AScreen, PerformsTheCommandWhoseNameIsTyped) {
  desk_.select("dares");
  desk_.perform(Verb::show_palette);
  frames(5);
  type("kind question");
  press(ImGuiKey_Enter);
  EXPECT_EQ(asked(), (std::vector{Verb::close_dialog, Verb::set_kind}));
  EXPECT_EQ(desk_.map().node(session::id("dares")).kind, "question");
  EXPECT_EQ(desk_.state().dialog, Dialog::none);
  desk_.perform(Verb::show_palette);
  frames(5);
  press(ImGuiKey_Enter);
  EXPECT_EQ(asked().back(), Verb::set_kind) << "what was done last is first";
}

TEST_F(AScreen, AsksInThePaletteForTheWordsACommandWants) {
  desk_.perform(Verb::show_palette);
  frames(5);
  type("title of the map");
  press(ImGuiKey_Enter);
  frames(4);
  press(ImGuiKey_A, ImGuiMod_Ctrl);
  type("Un titre");
  press(ImGuiKey_Enter);
  EXPECT_EQ(desk_.map().heading().title, "Un titre");
}

TEST_F(AScreen, MovesAnIdeaFromThePalette) {
  desk_.select("dares");
  desk_.perform(Verb::show_palette);
  frames(5);
  type("move under");
  press(ImGuiKey_Enter);
  frames(4);
  type("ecole");
  press(ImGuiKey_Enter);
  EXPECT_EQ(desk_.map().node(session::id("dares")).parent, session::id("school"));
}

TEST_F(AScreen, ClosesTheHelpAtEscapeHoweverSoonItComes) {
  for (int after = 0; after < 6; ++after) {
    desk_.perform(Verb::show_help);
    frames(5);
    type("edit the text");
    press(ImGuiKey_Enter);
    frames(2);
    ImGui::GetIO().AddKeyEvent(ImGuiKey_F9, true);
    frame();
    ImGui::GetIO().AddKeyEvent(ImGuiKey_F9, false);
    frames(after);
    press(ImGuiKey_Escape);
    EXPECT_EQ(desk_.state().dialog, Dialog::none) << after << " frames after the key";
    desk_.session().ask(Dialog::none);
    frames(3);
  }
}

TEST_F(AScreen, LeavesThePaletteWithoutATrace) {
  desk_.select("dares");
  desk_.perform(Verb::add_child);
  type("x");
  desk_.perform(Verb::show_palette);
  frames(5);
  type("quit");
  press(ImGuiKey_Escape);
  frames(3);
  EXPECT_EQ(desk_.state().dialog, Dialog::none);
  ASSERT_TRUE(desk_.state().text_edit) << "the label is still being typed";
  type("y");
  EXPECT_EQ(desk_.state().text_edit->now.text, "xy");
}

TEST_F(AScreen, ChangesTheKeysOfACommand) {
  desk_.perform(Verb::show_help);
  frames(5);
  type("edit the text");
  press(ImGuiKey_Enter);
  frames(2);
  press(ImGuiKey_F9);
  EXPECT_EQ(asked(), std::vector{Verb::set_keys});
  EXPECT_EQ(desk_.state().settings.keys.at("edit_text"), std::vector<std::string>{"F9"});
  frames(3);
  press(ImGuiKey_Escape);
  frames(3);
  EXPECT_EQ(desk_.state().dialog, Dialog::none);
  desk_.select("dares");
  press(ImGuiKey_F9);
  EXPECT_TRUE(desk_.state().text_edit);
}

TEST_F(AScreen, AsksBeforeItTakesTheKeysOfAnother) {
  desk_.perform(Verb::show_help);
  frames(5);
  type("edit the text");
  press(ImGuiKey_Enter);
  frames(2);
  press(ImGuiKey_S, ImGuiMod_Ctrl);
  EXPECT_EQ(asked(), std::vector<Verb>{});
  frames(2);
  press(ImGuiKey_L);
  EXPECT_TRUE(desk_.state().settings.keys.empty()) << "left";
  frames(3);
  press(ImGuiKey_Enter);
  frames(2);
  press(ImGuiKey_S, ImGuiMod_Ctrl);
  frames(2);
  press(ImGuiKey_T);
  EXPECT_EQ(desk_.state().settings.keys.at("edit_text"), std::vector<std::string>{"Ctrl+S"});
  EXPECT_EQ(desk_.state().settings.keys.at("save"), std::vector<std::string>{});
}

TEST_F(AScreen, WritesANoteAndTagsFromTheMap) {
  desk_.select("dares");
  frames(2);
  press(ImGuiKey_F4);
  frames(4);
  type("Une *note*");
  press(ImGuiKey_Enter, ImGuiMod_Ctrl);
  EXPECT_EQ(desk_.map().node(session::id("dares")).note, "Une *note*");
  desk_.perform(Verb::set_tags, {.node = session::id("speaks"), .tags = std::vector<std::string>{"parole"}});
  press(ImGuiKey_T, ImGuiMod_Ctrl);
  frames(4);
  type("classe, par");
  press(ImGuiKey_Tab);
  press(ImGuiKey_Enter);
  EXPECT_EQ(desk_.map().node(session::id("dares")).tags, (std::vector<std::string>{"classe", "parole"}));
}

TEST_F(AScreen, HelpsTypingInFieldsOfWordsAsOnTheMap) {
  desk_.select("dares");
  frames(2);
  press(ImGuiKey_F4);
  frames(4);
  for (const char* letter : {"l", "'", "e", "a", "u", " ", ":", " "}) type(letter);
  press(ImGuiKey_Enter, ImGuiMod_Ctrl);
  EXPECT_EQ(desk_.map().node(session::id("dares")).note, "l’eau\u00a0: ");
  desk_.perform(Verb::show_inbox);
  frames(4);
  for (const char* letter : {"l", "'"}) type(letter);
  press(ImGuiKey_Backspace);
  type("eau");
  press(ImGuiKey_Enter);
  EXPECT_EQ(desk_.map().all<document::InboxItem>().begin()->text, "l'eau") << "Backspace takes the help back, not the letter";
}

TEST_F(AScreen, LeavesTagsAndAddressesAndWhoeverWantsNoHelpAlone) {
  desk_.select("dares");
  frames(2);
  press(ImGuiKey_T, ImGuiMod_Ctrl);
  frames(4);
  for (const char* letter : {"l", "'", "a"}) type(letter);
  press(ImGuiKey_Enter);
  EXPECT_EQ(desk_.map().node(session::id("dares")).tags, std::vector<std::string>{"l'a"});
  desk_.perform(Verb::toggle_typing_helps);
  press(ImGuiKey_F4);
  frames(4);
  for (const char* letter : {"l", "'", "a"}) type(letter);
  press(ImGuiKey_Enter, ImGuiMod_Ctrl);
  EXPECT_EQ(desk_.map().node(session::id("dares")).note, "l'a");
}

TEST_F(AScreen, KeepsTheFirstLetterThatFollowsTabIntoAField) {
  press(ImGuiKey_H, ImGuiMod_Ctrl);
  frames(4);
  type("dire");
  ImGui::GetIO().AddKeyEvent(ImGuiKey_Tab, true);
  frame();
  ImGui::GetIO().AddKeyEvent(ImGuiKey_Tab, false);
  for (const char* letter : {"p", "a", "r", "l", "e", "r"}) type(letter);
  EXPECT_EQ(desk_.state().search.replacement, "parler");
  for (const bool is_down : {true, false, true, false}) {  // to the first one, then there
    ImGui::GetIO().AddKeyEvent(ImGuiKey_Enter, is_down);
    frame();
  }
  EXPECT_EQ(text_of("dares"), "Il ose parler");
}

TEST_F(AScreen, GivesTheFieldTheLettersThatFollowItsKeyAtOnce) {
  desk_.select("dares");
  frames(2);
  const auto key_then_letters = [&](ImGuiKey key) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddKeyEvent(ImGuiMod_Ctrl, true);
    io.AddKeyEvent(key, true);
    frame();
    io.AddKeyEvent(key, false);
    io.AddKeyEvent(ImGuiMod_Ctrl, false);
    for (const char* letter : {"o", "s", "e", "r"}) type(letter);
    frames(2);
  };
  key_then_letters(ImGuiKey_I);
  EXPECT_EQ(screen_.rail.inbox.entry.words, "oser");
  key_then_letters(ImGuiKey_F);
  EXPECT_EQ(desk_.state().search.query.words, "oser");
  key_then_letters(ImGuiKey_T);
  press(ImGuiKey_Enter);
  EXPECT_EQ(desk_.map().node(session::id("dares")).tags, std::vector<std::string>{"oser"});
  EXPECT_EQ(text_of("dares"), "Il ose dire");
}

TEST_F(AScreen, KeepsTheFirstLetterThatFollowsEnterInThePalette) {
  desk_.perform(Verb::show_palette);
  frames(4);
  type("title of the");
  ImGui::GetIO().AddKeyEvent(ImGuiKey_Enter, true);
  frame();
  ImGui::GetIO().AddKeyEvent(ImGuiKey_Enter, false);
  for (const char* letter : {"N", "o", "s"}) type(letter);
  press(ImGuiKey_Enter);
  EXPECT_TRUE(desk_.map().heading().title.ends_with("Nos")) << desk_.map().heading().title;
}

TEST_F(AScreen, WritesANoteThatIsThereAlready) {
  desk_.perform(Verb::set_note, {.node = session::id("dares"), .text = "Une **note**"});
  desk_.select("dares");
  frames(2);
  press(ImGuiKey_F4);
  frames(5);
  press(ImGuiKey_End, ImGuiMod_Ctrl);
  type(" de plus");
  press(ImGuiKey_Enter, ImGuiMod_Ctrl);
  EXPECT_EQ(desk_.map().node(session::id("dares")).note, "Une **note** de plus");
}

TEST_F(AScreen, ShowsWhereALinkLeadsBeforeItIsOpened) {
  desk_.perform(Verb::open_link, {.text = "https://www.ac-lyon.fr/a"});
  frames(4);
  press(ImGuiKey_Escape);
  EXPECT_EQ(asked(), std::vector{Verb::close_dialog});
  EXPECT_EQ(desk_.state().dialog, Dialog::none);
}

TEST_F(AScreen, GrowsWithTheInterface) {
  const float before = screen_.style.px(100);
  desk_.perform(Verb::set_interface_scale, {.factor = 2});
  frames(4);
  EXPECT_EQ(screen_.style.px(100), 2 * before);
  EXPECT_DOUBLE_EQ(desk_.state().view.pixels_per_unit, 2 * 96.0 / 72);
}

TEST_F(AScreen, OpensTheMapWhoseNameIsTyped) {
  desk_.perform(Verb::open);
  frames(5);
  type("CART");
  press(ImGuiKey_Enter);
  ASSERT_EQ(asked(), std::vector{Verb::open});
  EXPECT_EQ(asked_.front().arguments.path, desk_.file().string());
}

TEST_F(AScreen, AsksBeforeItReplacesAFile) {
  Arguments title;
  title.text = "carte";
  desk_.perform(Verb::new_map, title);
  desk_.perform(Verb::save_as);
  frames(5);
  press(ImGuiKey_A, ImGuiMod_Ctrl);
  type(desk_.file().c_str());
  press(ImGuiKey_Enter);
  EXPECT_EQ(asked(), std::vector<Verb>{});
  EXPECT_EQ(screen_.file_dialog.replaced, desk_.file());
  press(ImGuiKey_Escape);
  EXPECT_EQ(screen_.file_dialog.replaced, std::nullopt) << "kept";
  EXPECT_EQ(desk_.state().dialog, Dialog::save_as) << "to choose another name";
  press(ImGuiKey_Enter);
  press(ImGuiKey_R);
  EXPECT_EQ(asked(), std::vector{Verb::save_as});
}

TEST_F(AScreen, GoesToThePanelAndBackWithTheKeyboard) {
  desk_.select("dares");
  frames(2);
  press(ImGuiKey_F6, ImGuiMod_Ctrl);
  press(ImGuiKey_End, ImGuiMod_Ctrl);
  type(" tout haut");
  EXPECT_EQ(text_of("dares"), "Il ose dire") << "the words are in the panel's field";
  press(ImGuiKey_F6, ImGuiMod_Ctrl);
  EXPECT_EQ(text_of("dares"), "Il ose dire tout haut");
  EXPECT_FALSE(desk_.state().text_edit);
  type("e");
  ASSERT_TRUE(desk_.state().text_edit) << "typing is the map's again";
}

TEST_F(AScreen, AnswersAMessageWithTheKeyboard) {
  desk_.select("dares");
  std::ofstream(desk_.folder() / "abîmée.json") << R"({"format": "concarte-map", "version": 1, "id": "m", "nodes": [{"id": "a", "parent": "b", "text": "x"}]})";
  desk_.perform(Verb::open, session::Desk::with_path(desk_.folder() / "abîmée.json"));
  frames(3);
  ASSERT_TRUE(desk_.state().notice && desk_.state().notice->action);
  press(ImGuiKey_F6, ImGuiMod_Ctrl);  // the right panel
  press(ImGuiKey_F6, ImGuiMod_Ctrl);
  press(ImGuiKey_Escape);
  EXPECT_TRUE(desk_.state().notice) << "it waits";
  type("e");
  EXPECT_TRUE(desk_.state().text_edit) << "the map has the keyboard again";
  press(ImGuiKey_Escape);
  press(ImGuiKey_F6, ImGuiMod_Ctrl);
  press(ImGuiKey_F6, ImGuiMod_Ctrl);
  press(ImGuiKey_Enter);
  EXPECT_EQ(asked().back(), Verb::repair);
  EXPECT_FALSE(desk_.state().text_edit);
}

TEST_F(AScreen, ClosesAMessageWithTheKeyboard) {
  desk_.session().notify({Severity::warning, "Voilà.", std::nullopt, {}});
  frames(3);
  press(ImGuiKey_F6, ImGuiMod_Ctrl);
  press(ImGuiKey_F6, ImGuiMod_Ctrl);
  press(ImGuiKey_Space);
  EXPECT_FALSE(desk_.state().notice);
  desk_.select("dares");
  frames(2);
  type("e");
  EXPECT_TRUE(desk_.state().text_edit);
}

TEST_F(AScreen, KeepsTheLettersOfAQuickHandForTheFieldThatIsOpening) {
  const std::string before = desk_.outline();
  desk_.select("dares");
  desk_.perform(Verb::show_inbox);
  type("u");
  type("ne");
  press(ImGuiKey_Enter);
  EXPECT_EQ(desk_.map().all<document::InboxItem>().begin()->text, "une");
  desk_.perform(Verb::find);
  type("d");
  type("ire");
  frames(3);
  EXPECT_EQ(desk_.state().search.query.words, "dire");
  EXPECT_EQ(desk_.outline(), before);
  EXPECT_FALSE(desk_.state().text_edit);
}

TEST_F(AScreen, FiltersWithTheKeyboard) {
  const std::string before = desk_.outline();
  desk_.select("dares");
  desk_.perform(Verb::show_filter);
  press(ImGuiKey_Tab);  // a quick hand: the panel is not there yet
  frames(4);
  press(ImGuiKey_Space);
  EXPECT_EQ(desk_.state().filter.statuses.size(), 1U) << "the first chip";
  press(ImGuiKey_RightArrow);
  press(ImGuiKey_Enter);
  EXPECT_EQ(desk_.state().filter.statuses.size(), 2U);
  press(ImGuiKey_Tab);
  press(ImGuiKey_Space);
  EXPECT_EQ(desk_.state().filter.statuses.size(), 3U);
  EXPECT_EQ(desk_.outline(), before) << "no key meant the map";
  EXPECT_EQ(desk_.state().selection.focus(), session::id("dares"));
  press(ImGuiKey_Escape);
  type("e");
  EXPECT_TRUE(desk_.state().text_edit) << "the map has the keyboard again";
}

TEST_F(AScreen, GoesThroughTheStepsWithTheKeyboard) {
  desk_.perform(Verb::set_title, {.text = "Un"});
  desk_.perform(Verb::set_title, {.text = "Deux"});
  desk_.perform(Verb::show_history);
  frames(4);
  press(ImGuiKey_UpArrow);
  press(ImGuiKey_Enter);
  EXPECT_EQ(desk_.map().heading().title, "Un");
  press(ImGuiKey_DownArrow);
  press(ImGuiKey_Space);
  EXPECT_EQ(desk_.map().heading().title, "Deux");
}

TEST_F(AScreen, RewordsAndPlacesAnIdeaOfTheInboxWithTheKeyboard) {
  desk_.select("school");
  desk_.perform(Verb::show_inbox);
  frames(4);
  type("une salle");
  press(ImGuiKey_Enter);
  press(ImGuiKey_DownArrow);
  press(ImGuiKey_Space);
  frames(3);
  press(ImGuiKey_End, ImGuiMod_Ctrl);
  type(" ouverte");
  press(ImGuiKey_Enter);
  EXPECT_EQ(desk_.map().all<document::InboxItem>().begin()->text, "une salle ouverte");
  press(ImGuiKey_F6, ImGuiMod_Ctrl);
  frames(3);
  press(ImGuiKey_DownArrow);
  press(ImGuiKey_Enter);
  EXPECT_EQ(desk_.map().all<document::InboxItem>().size(), 0U);
  EXPECT_EQ(desk_.map().children(session::id("school")).size(), 1U);
}

TEST_F(AScreen, ReplacesEverywhereWithTheKeyboard) {
  desk_.perform(Verb::replace);
  frames(4);
  type("il");
  press(ImGuiKey_Tab);
  type("elle");
  press(ImGuiKey_Tab);
  press(ImGuiKey_Tab);
  press(ImGuiKey_Space);
  const auto verbs = asked();
  EXPECT_EQ(std::count(verbs.begin(), verbs.end(), Verb::replace_all), 1);
}

TEST_F(AScreen, WritesInTheOutlineAsOnTheMap) {
  desk_.select("dares");
  desk_.perform(Verb::show_outline);
  frames(3);
  type(" tout");
  ASSERT_TRUE(desk_.state().text_edit) << "the outline has the keyboard";
  press(ImGuiKey_Enter);
  EXPECT_EQ(text_of("dares"), "Il ose dire tout");
}

TEST_F(AScreen, ChoosesInTheOutline) {
  desk_.perform(Verb::show_outline);
  frames(3);
  const float top = ImGui::GetFrameHeight() + screen_.style.px(44 + 4);
  click({120, top + 2.5F * screen_.style.px(OutlineRowHeight)});
  EXPECT_EQ(desk_.state().selection.focus(), session::id("dares")) << "the third row";
  click({screen_.style.px(32), top + 1.5F * screen_.style.px(OutlineRowHeight)});
  EXPECT_TRUE(desk_.map().node(session::id("child")).folded) << "its triangle";
}

TEST_F(AScreen, SavesUnderTheNameTypedWithItsExtension) {
  desk_.perform(Verb::save_as);
  frames(5);
  type("autre");
  press(ImGuiKey_Enter);
  ASSERT_EQ(asked(), std::vector{Verb::save_as});
  EXPECT_EQ(asked_.front().arguments.path, (desk_.folder() / "autre.json").string());
}

TEST_F(AScreen, TakesTheFirstLetterOfAnAnswer) {
  Arguments title;
  title.text = "Autre titre";
  desk_.perform(Verb::set_title, title);
  desk_.perform(Verb::quit);
  ASSERT_EQ(desk_.state().dialog, Dialog::unsaved_changes);
  frames(4);
  press(ImGuiKey_D);
  EXPECT_EQ(asked(), std::vector{Verb::answer_discard});
  EXPECT_TRUE(desk_.state().quit_wanted);
}

TEST_F(AScreen, ChoosesALayoutWithArrowsAndEnter) {
  desk_.perform(Verb::show_layouts);
  desk_.session().settle();
  frames(4);
  press(ImGuiKey_RightArrow);
  press(ImGuiKey_Enter);
  ASSERT_EQ(asked(), std::vector{Verb::set_layout});
  EXPECT_EQ(asked_.front().arguments.style, "tree");
}

TEST(AnAnswer, IsGivenByItsFirstLetterWithoutAccent) {
  EXPECT_EQ(answer_letter("Enregistrer"), 'E');
  EXPECT_EQ(answer_letter("Écarter"), 'E');
  EXPECT_EQ(answer_letter(""), std::nullopt);
  EXPECT_EQ(answer_letter("…"), std::nullopt);
}

TEST(TheMenus, HoldEveryRowOfTheTableOnce) {
  std::multiset<Verb> shown;
  for (const session::Menu menu : Menus)
    for (const auto& group : grouped_rows(menu))
      for (const session::CommandRow* row : group) shown.insert(row->verb);
  for (const session::CommandRow& row : session::command_table())
    EXPECT_EQ(shown.count(row.verb), row.menu == session::Menu::none ? 0U : 1U) << row.name;
}

std::set<Verb> helped(const std::string& typed) {
  std::set<Verb> verbs;
  for (const HelpGroup& group : help_groups({}, typed))
    for (const HelpLine& line : group.lines) EXPECT_TRUE(verbs.insert(line.verb).second) << line.label << " is there twice";
  return verbs;
}

TEST(TheHelp, NamesEveryCommandThatHasKeys) {
  const std::set<Verb> at_once = helped("");
  const std::set<Verb> all = helped(" ");
  for (const session::CommandRow& row : session::command_table()) {
    if (row.keys.empty()) continue;
    EXPECT_TRUE(all.contains(row.verb)) << row.name;
    // But for the arrows inside a label.
    const bool moves_caret = row.label_edit == session::LabelEdit::used &&
                             std::any_of(row.parameters.begin(), row.parameters.end(), [](const auto& p) { return p.field == session::Field::extend; });
    EXPECT_EQ(at_once.contains(row.verb), !moves_caret) << row.name;
  }
}

TEST(TheHelp, FindsACommandByItsNameOrItsKeys) {
  EXPECT_EQ(helped("ctrl z").count(Verb::undo), 1U);
  EXPECT_EQ(helped("fold all").count(Verb::fold_all), 1U);
  EXPECT_EQ(helped("unpin all").count(Verb::unpin_all), 1U) << "also one that has no keys yet";
  EXPECT_EQ(helped("nothing of the kind").size(), 0U);
}

TEST_F(AScreen, PutsTheIdeasFoundByTheLensOfASmallMap) {
  desk_.session().look_at({}, 0.26);
  desk_.select("school");
  desk_.perform(Verb::add_child);
  desk_.type("= ose");
  frames(3);
  const auto lens = session::lens_over(desk_.picture(), desk_.state());
  ASSERT_TRUE(lens);
  const ImGuiWindow* canvas = ImGui::FindWindowByName(CanvasWindow);
  const ImGuiWindow* matches = ImGui::FindWindowByName("##matches");
  ASSERT_TRUE(canvas != nullptr && matches != nullptr && matches->Active);
  const double below = static_cast<double>(matches->Pos.y - canvas->Pos.y) - lens->card.bottom();
  EXPECT_GE(below, 0) << "it hides none of the words";
  EXPECT_LT(below, 20);
}

}  // namespace
}  // namespace concarte::ui
