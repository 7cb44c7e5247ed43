// Open, save as, export, assemble: our own dialog over folders.
#include "editor/dialogs/file_dialog.h"

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

#include <imgui.h>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/words_forms.h"
#include "editor/widgets/dialog.h"
#include "editor/widgets/keys.h"

namespace concarte::ui {
namespace {

namespace fs = std::filesystem;
using session::Dialog;
using session::Verb;

constexpr Vec2 SheetSize{760, 600};
constexpr double PlacesWidth = 184;

// Files are looked for that are there already, rather than a place to write to.
bool reads(Dialog purpose) { return purpose == Dialog::open || purpose == Dialog::compare || purpose == Dialog::assemble || purpose == Dialog::add_source; }

// A figure that holds its map is opened as the map.
Extensions extensions_of(Dialog purpose) {
  static constexpr std::array<std::string_view, 3> Opened{".json", ".svg", ".svgz"};
  static constexpr std::array<std::string_view, 10> Figures{".svg", ".pdf", ".png", ".svgz", ".html", ".md", ".odt", ".tex", ".csv", ".ods"};
  if (purpose == Dialog::export_figure) return Figures;
  return Extensions(Opened).first(reads(purpose) ? Opened.size() : 1);
}

struct Wording {
  const char* title;
  const char* action;
  const char* hint;
};

Wording wording_of(Dialog purpose) {
  switch (purpose) {
    case Dialog::open: return {mark("Open a map"), mark("Open it"), mark("Type a name to find it, or a path")};
    case Dialog::compare: return {mark("Compare with another version"), mark("Compare"), mark("Type a name to find it, or a path")};
    case Dialog::assemble: return {mark("Which maps go together?"), mark("Assemble"), mark("Type a name, then Enter to pick it; Enter alone assembles")};
    case Dialog::add_source: return {mark("Bring another map in"), mark("Bring it in"), mark("Type a name to find it, or a path")};
    case Dialog::save_as: return {mark("Save the map as"), mark("Save"), mark("Name of the file")};
    default: return {mark("Export the figure or the words"), mark("Export"),
                     mark("Name of the file: .svg, .pdf, .png; for words .html, .odt, .md, .csv")};
  }
}

void set_words(FileDialog& dialog, std::string words) {
  dialog.name.words = std::move(words);
  dialog.name.edit.reset();
  dialog.focus_wanted = true;
}

void start(const Desk& desk, FileDialog& dialog) {
  const session::State& state = desk.state();
  dialog = {};
  dialog.purpose = state.dialog;
  dialog.folder = first_folder(state);
  dialog.places = known_places();
  if (state.notice) dialog.notice_before = state.notice->text;
  set_words(dialog, reads(state.dialog) ? std::string() : name_wanted(state) + std::string(extensions_of(state.dialog).front()));
}

void enter(FileDialog& dialog, const fs::path& folder) {
  dialog.folder = folder;
  dialog.chosen = -1;
  dialog.replaced.reset();
  if (reads(dialog.purpose) || is_path(dialog.name.words)) set_words(dialog, {});
  dialog.focus_wanted = true;
}

// What the list holds for the words typed so far.
void follow_words(FileDialog& dialog) {
  const bool types_path = is_path(dialog.name.words);
  const PartialPath partial = types_path ? partial_path(dialog.name.words, dialog.folder) : PartialPath{dialog.folder, {}};
  if (dialog.looked_in != partial.folder) {
    dialog.listing = list_folder(partial.folder, extensions_of(dialog.purpose));
    dialog.looked_in = partial.folder;
  }
  const bool filters = reads(dialog.purpose) && !types_path;
  dialog.shown = filtered(dialog.listing.entries, filters ? dialog.name.words : partial.begun);
  dialog.chosen = std::min(dialog.chosen, static_cast<int>(dialog.shown.size()) - 1);
}

// What that file may hold, when there is a choice.
std::vector<session::FormOfWords> forms_in(const Desk& desk, const fs::path& path) {
  return session::forms_of_words(desk.state(), utf8::lowered(path.extension().string()));
}

Verb verb_of(Dialog purpose) {
  switch (purpose) {
    case Dialog::save_as: return Verb::save_as;
    case Dialog::export_figure: return Verb::export_figure;
    case Dialog::compare: return Verb::compare_with;
    case Dialog::add_source: return Verb::add_source;
    default: return Verb::open;
  }
}

void push_path(const Desk& desk, const FileDialog& dialog, const fs::path& path) {
  session::Arguments arguments;
  arguments.path = path.string();
  if (dialog.purpose == Dialog::export_figure)
    for (const session::FormOfWords& form : forms_in(desk, path))
      if (form.word == dialog.form) arguments.setting = dialog.form;
  desk.push(verb_of(dialog.purpose), std::move(arguments));
}

// Picks a file to be assembled, or leaves it out again.
void pick(FileDialog& dialog, const fs::path& path) {
  if (std::erase(dialog.picked, path) == 0) dialog.picked.push_back(path);
  dialog.chosen = -1;
  set_words(dialog, {});
}

void assemble(const Desk& desk, const FileDialog& dialog) {
  session::Arguments arguments;
  arguments.paths.emplace();
  for (const fs::path& path : dialog.picked) arguments.paths->push_back(path.string());
  desk.push(Verb::assemble, std::move(arguments));
}

// One that was found: opened, brought in, or picked.
void take_file(const Desk& desk, FileDialog& dialog, const fs::path& path) {
  if (dialog.purpose == Dialog::assemble) pick(dialog, path);
  else push_path(desk, dialog, path);
}

void write_or_ask(const Desk& desk, FileDialog& dialog, const fs::path& named) {
  const fs::path path = with_extension(named, extensions_of(dialog.purpose));
  std::error_code error;
  // The map's own file is what saving is about: nobody needs to be asked.
  const bool is_own = dialog.purpose == Dialog::save_as && fs::equivalent(path, desk.state().path, error);
  if (fs::exists(path, error) && !is_own) dialog.replaced = path;
  else push_path(desk, dialog, path);
}

void take(const Desk& desk, FileDialog& dialog, const FileEntry& entry) {
  if (entry.is_folder) enter(dialog, entry.path);
  else if (reads(dialog.purpose)) take_file(desk, dialog, fs::path(entry.path));
  else write_or_ask(desk, dialog, entry.path);
}

// Enter, or the button: the entry chosen, else the place typed, else the first one that the words leave in the list.
// Nothing for words that lead nowhere: the list says so.
void confirm(const Desk& desk, FileDialog& dialog) {
  if (dialog.chosen >= 0) return take(desk, dialog, FileEntry(dialog.shown[static_cast<std::size_t>(dialog.chosen)]));
  if (dialog.name.words.empty()) return dialog.picked.size() > 1 ? assemble(desk, dialog) : void();
  const fs::path typed = path_typed(dialog.name.words, dialog.folder);
  std::error_code error;
  if (fs::is_directory(typed, error)) return enter(dialog, typed);
  if (!reads(dialog.purpose)) return write_or_ask(desk, dialog, typed);
  if (fs::exists(typed, error)) return take_file(desk, dialog, typed);
  if (!dialog.shown.empty()) take(desk, dialog, FileEntry(dialog.shown.front()));
}

void take_keys(FileDialog& dialog, bool was_empty) {
  const int count = static_cast<int>(dialog.shown.size());
  const int before = dialog.chosen;
  if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) dialog.chosen = std::min(dialog.chosen + 1, count - 1);
  if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) dialog.chosen = std::max(dialog.chosen - 1, count > 0 ? 0 : -1);
  if (ImGui::IsKeyPressed(ImGuiKey_PageDown)) dialog.chosen = std::min(dialog.chosen + 10, count - 1);
  if (ImGui::IsKeyPressed(ImGuiKey_PageUp)) dialog.chosen = std::max(dialog.chosen - 10, count > 0 ? 0 : -1);
  dialog.scroll_wanted = dialog.scroll_wanted || dialog.chosen != before;
  const bool goes_up = was_empty || ImGui::GetIO().KeyAlt;
  if (goes_up && ImGui::IsKeyPressed(ImGuiKey_Backspace, false) && dialog.folder.has_parent_path()) enter(dialog, dialog.folder.parent_path());
}

// The folder's path, each part a button that goes there.
void show_trail(const Style& style, FileDialog& dialog) {
  std::vector<fs::path> parts;
  for (fs::path part = dialog.folder.lexically_normal(); !part.empty(); part = part.parent_path()) {
    parts.insert(parts.begin(), part);
    if (part == part.root_path()) break;
  }
  // The beginning of a long path is what one needs least.
  const auto label = [](const fs::path& part) { return part.has_filename() ? utf8::cleaned(part.filename().string()) : std::string(translate("Computer")); };
  float room = ImGui::GetContentRegionAvail().x;
  std::size_t first = parts.size();
  while (first > 0 && room - button_width(label(parts[first - 1])) > 0) room -= button_width(label(parts[--first])) + style.px(12);
  const fs::path before = dialog.folder;
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {style.px(8), style.px(6)});
  for (std::size_t i = first; i < parts.size(); ++i) {
    if (i > first) {
      ImGui::SameLine(0, 0);
      ImGui::AlignTextToFramePadding();
      ImGui::TextDisabled("›");
      ImGui::SameLine(0, 0);
    }
    ImGui::PushID(static_cast<int>(i));
    if (show_button(style, label(parts[i]), Emphasis::quiet)) enter(dialog, parts[i]);
    ImGui::PopID();
    if (dialog.folder != before) break;
  }
  ImGui::PopStyleVar();
}

bool show_line(const Style& style, const std::string& name, bool chosen, const std::string& aside = {}) {
  const float width = ImGui::GetContentRegionAvail().x;
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const bool clicked = ImGui::Selectable("##line", chosen, ImGuiSelectableFlags_AllowDoubleClick, {width, style.px(30)});
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float baseline = corner.y + (style.px(30) - ImGui::GetFontSize()) / 2;
  const ImVec2 end{corner.x + width - style.px(8), corner.y + style.px(30)};
  list.PushClipRect(corner, end, true);
  list.AddText({corner.x + style.px(8), baseline}, ImGui::GetColorU32(ImGuiCol_Text), name.c_str());
  if (!aside.empty()) {
    const float room = ImGui::CalcTextSize(aside.c_str()).x;
    list.AddText({end.x - room, baseline}, packed(style.palette.muted), aside.c_str());
  }
  list.PopClipRect();
  return clicked;
}

bool is_picked(const FileDialog& dialog, const fs::path& path) {
  return std::find(dialog.picked.begin(), dialog.picked.end(), path) != dialog.picked.end();
}

void show_places(const Desk& desk, FileDialog& dialog) {
  const Style& style = desk.style;
  ImGui::BeginChild("places", {style.px(PlacesWidth), 0});
  show_caption(style, translate("Places"));
  for (const FileEntry& place : dialog.places) {
    ImGui::PushID(place.path.c_str());
    if (show_line(style, place.name, place.path == dialog.folder)) enter(dialog, place.path);
    ImGui::PopID();
  }
  if (reads(dialog.purpose) && !desk.state().recent.empty()) {
    show_gap(style, 12);
    show_caption(style, translate("Opened lately"));
    for (const fs::path& recent : desk.state().recent) {
      ImGui::PushID(recent.c_str());
      if (show_line(style, utf8::cleaned(recent.stem().string()), is_picked(dialog, recent))) take_file(desk, dialog, recent);
      ImGui::SetItemTooltip("%s", shown_path(recent).c_str());
      ImGui::PopID();
    }
  }
  ImGui::EndChild();
}

std::string emptiness(const FileDialog& dialog) {
  if (!dialog.listing.problem.empty()) return dialog.listing.problem;
  if (!dialog.listing.entries.empty()) return translate("Nothing here has this name.");
  return dialog.purpose == Dialog::export_figure ? translate("There is no figure and no folder here yet.")
                                                 : translate("There is no map and no folder here yet.");
}

void show_entries(const Desk& desk, FileDialog& dialog) {
  const Style& style = desk.style;
  const ColourScope ground(ImGuiCol_ChildBg, style.palette.field);
  ImGui::PushStyleVar(ImGuiStyleVar_ChildRounding, style.px(5));
  ImGui::PushStyleVar(ImGuiStyleVar_ChildBorderSize, 1);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {style.px(8), style.px(8)});
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  ImGui::BeginChild("entries", {0, 0}, ImGuiChildFlags_Borders | ImGuiChildFlags_AlwaysUseWindowPadding, ImGuiWindowFlags_NoNavInputs);
  std::optional<FileEntry> taken_entry;
  for (std::size_t i = 0; i < dialog.shown.size(); ++i) {
    const FileEntry& entry = dialog.shown[i];
    const bool is_chosen = dialog.chosen == static_cast<int>(i);
    ImGui::PushID(static_cast<int>(i));
    const bool picked = is_picked(dialog, entry.path);
    if (show_line(style, entry.name, is_chosen || picked, entry.is_folder ? translate("folder") : picked ? translate("picked") : "")) {
      dialog.chosen = static_cast<int>(i);
      if (!reads(dialog.purpose) && !entry.is_folder) set_words(dialog, entry.name);
      const bool picks = dialog.purpose == Dialog::assemble && !entry.is_folder;
      if (picks || ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) taken_entry = entry;
      dialog.focus_wanted = true;
    }
    if (is_chosen && std::exchange(dialog.scroll_wanted, false)) ImGui::SetScrollHereY();
    ImGui::PopID();
  }
  if (dialog.shown.empty()) show_muted(style, emptiness(dialog), Type::body);
  ImGui::EndChild();
  ImGui::PopStyleVar(4);
  if (taken_entry) take(desk, dialog, *taken_entry);
}

void show_replacing(const Desk& desk, FileDialog& dialog) {
  const fs::path path = *dialog.replaced;
  show_words(desk.style, say("“{}” is already there. Replace it?", utf8::cleaned(path.filename().string())), Type::body, Face::semibold);
  show_gap(desk.style, 8);
  const std::array<std::string, 2> answers{translate("Replace"), translate("Keep it")};
  auto answer = show_answers(desk.style, answers, Letters::shown);
  if (ImGui::IsKeyPressed(ImGuiKey_Escape, false) || ImGui::IsKeyPressed(ImGuiKey_Enter, false)) answer = 1;
  if (!answer) return;
  dialog.replaced.reset();
  dialog.focus_wanted = true;
  if (*answer == 0) push_path(desk, dialog, path);
}

fs::path name_so_far(const FileDialog& dialog) {
  return with_extension(dialog.name.edit ? dialog.name.edit->now.text : dialog.name.words, extensions_of(dialog.purpose));
}

// The form of the figure, as the end of its name says it; chosen here for who does not type it.
void show_formats(const Desk& desk, FileDialog& dialog) {
  const Extensions extensions = extensions_of(dialog.purpose);
  const fs::path name = name_so_far(dialog);
  std::vector<std::string> labels;
  int chosen = -1;
  for (const std::string_view extension : extensions) {
    if (utf8::lowered(name.extension().string()) == extension) chosen = static_cast<int>(labels.size());
    labels.push_back(utf8::raised(extension.substr(1)));
  }
  if (const auto clicked = show_choices(desk.style, "format", labels, chosen)) {
    set_words(dialog, fs::path(name).replace_extension(extensions[*clicked]).string());
  }
  show_gap(desk.style, 8);
}

// What the words are written as, for names that leave a choice.
void show_forms(const Desk& desk, FileDialog& dialog, const std::vector<session::FormOfWords>& forms) {
  std::vector<std::string> labels;
  int chosen = 0;
  for (const session::FormOfWords& form : forms) {
    if (form.word == dialog.form) chosen = static_cast<int>(labels.size());
    labels.emplace_back(translate(form.label));
  }
  if (const auto clicked = show_choices(desk.style, "form", labels, chosen)) dialog.form = forms[*clicked].word;
  show_gap(desk.style, 8);
}

void show_name(const Desk& desk, FileDialog& dialog) {
  const Wording wording = wording_of(dialog.purpose);
  if (std::exchange(dialog.focus_wanted, false)) take_keyboard_here();
  TextBox box;
  box.hint = translate(wording.hint);
  const bool was_empty = dialog.name.words.empty();
  const TextBoxAnswer answer = show_free_field(desk.style, "name", dialog.name, box);
  // The extension stays when the name before it is typed anew.
  const std::size_t end = fs::path(dialog.name.words).extension().string().size();
  if (answer.entered && dialog.name.edit && end > 0)
    dialog.name.edit = session::caret_moved(session::caret_moved(*dialog.name.edit, 0, false), dialog.name.words.size() - end, true);
  if (answer.changed) dialog.chosen = -1;
  if (answer.given_up) return desk.push(Verb::close_dialog);
  take_keys(dialog, was_empty);
  if (answer.finished) {
    dialog.focus_wanted = true;
    confirm(desk, dialog);
  }
  show_gap(desk.style, 8);
  const std::string action = dialog.picked.empty() ? translate(wording.action) : say("{} ({})", translate(wording.action), dialog.picked.size());
  const std::array<std::string, 2> answers{translate("Cancel"), action};
  const auto given = show_answers(desk.style, answers, Letters::none);
  if (given == 0U) desk.push(Verb::close_dialog);
  if (given != 1U) return;
  if (dialog.purpose == Dialog::assemble && dialog.picked.size() > 1) assemble(desk, dialog);
  else confirm(desk, dialog);
}

}  // namespace

void show_file_dialog(const Desk& desk, FileDialog& dialog) {
  const Style& style = desk.style;
  if (dialog.purpose != desk.state().dialog) start(desk, dialog);
  if (!begin_dialog(style, "##files", SheetSize)) return;
  follow_words(dialog);
  show_words(style, translate(wording_of(dialog.purpose).title), Type::heading, Face::semibold);
  show_trail(style, dialog);
  show_gap(style, 4);
  const auto& notice = desk.state().notice;
  const bool has_failed = notice && notice->severity == Severity::error && notice->text != dialog.notice_before;
  const bool has_formats = dialog.purpose == Dialog::export_figure && !dialog.replaced;
  const auto forms = has_formats ? forms_in(desk, name_so_far(dialog)) : std::vector<session::FormOfWords>{};
  const float foot = style.px((has_failed ? 136.0F : 96.0F) + (has_formats ? 44.0F : 0.0F) + (forms.empty() ? 0.0F : 44.0F));
  ImGui::BeginChild("middle", {0, ImGui::GetContentRegionAvail().y - foot});
  show_places(desk, dialog);
  ImGui::SameLine(0, style.px(16));
  show_entries(desk, dialog);
  ImGui::EndChild();
  show_gap(style, 12);
  if (has_failed) {
    const ColourScope colour(ImGuiCol_Text, desk.state().theme.dispute);
    show_words(style, notice->text);
  }
  if (dialog.replaced) {
    show_replacing(desk, dialog);
  } else {
    if (has_formats) show_formats(desk, dialog);
    if (!forms.empty()) show_forms(desk, dialog, forms);
    show_name(desk, dialog);
    if (is_dialog_refused() && !dialog.name.edit) desk.push(Verb::close_dialog);
  }
  end_dialog();
}

}  // namespace concarte::ui
