// The strip at the bottom: one sentence that waits to be read.
#include "editor/panels/notice_strip.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <imgui.h>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/widgets/widgets.h"

namespace concarte::ui {
namespace {

constexpr double ButtonHeight = 30, Margin = 10;

// A few words of an idea, to be known by.
std::string first_words(const std::string& text) {
  constexpr float Widest = 220;
  return shortened(utf8::first_line(text), Widest);
}

// While the other end of a link is chosen, the strip says how; else it is the session's own message.
std::optional<session::Notice> notice_now(const session::State& state) {
  const document::Node* from = state.link_draft ? state.document.find(state.link_draft->from) : nullptr;
  if (from == nullptr) return state.notice;
  session::Notice notice;
  const std::string& sought = state.link_draft->sought;
  notice.text = sought.empty() ? say("Link from “{}”: choose the other idea with the arrows, by typing some of its letters, or by a click. Enter links.", first_words(from->text))
                  : state.selection.focus() == from->id
                      ? say("Link from “{}”: no other idea says “{}”. Erase some letters, or use the arrows.", first_words(from->text), sought)
                      : say("Link from “{}”: you seek “{}”. Enter links to the idea that is selected.", first_words(from->text), sought);
  notice.action = session::Command{session::Verb::cancel_link, {}};
  notice.action_label = translate("Give the link up");
  return notice;
}

float buttons_width(const Style& style, const session::Notice& notice) {
  const float close = button_width(translate("Close"));
  return close + (notice.action ? button_width(notice.action_label) + style.px(8) : 0) +
         (notice.other_action ? button_width(notice.other_label) + style.px(8) : 0);
}

float words_width(const Style& style, const session::Notice& notice, float width) {
  return std::max(style.px(160), width - buttons_width(style, notice) - style.px(16 + 16 + 24));
}

}  // namespace

float notice_height(const Desk& desk, float width) {
  const auto notice = notice_now(desk.state());
  if (!notice) return 0;
  const TypeScope type(desk.style, Type::body);
  const float words = ImGui::CalcTextSize(notice->text.c_str(), nullptr, false, words_width(desk.style, *notice, width)).y;
  return std::max(words, desk.style.px(ButtonHeight)) + 2 * desk.style.px(Margin);
}

void show_notice(const Desk& desk, bool takes_keyboard) {
  const Style& style = desk.style;
  const session::Notice notice = *notice_now(desk.state());
  const bool is_asking = desk.state().link_draft.has_value();
  const ImVec2 corner = ImGui::GetWindowPos();
  const ImVec2 size = ImGui::GetWindowSize();
  const Colour tone = notice.severity == Severity::error ? desk.state().theme.dispute : style.palette.accent;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(corner, {corner.x + size.x, corner.y + size.y}, packed(mix(style.palette.paper, tone, 0.10)));
  list.AddRectFilled(corner, {corner.x + style.px(4), corner.y + size.y}, packed(tone));

  const float width = words_width(style, notice, size.x);
  const float words = ImGui::CalcTextSize(notice.text.c_str(), nullptr, false, width).y;
  ImGui::SetCursorPos({style.px(16), std::round((size.y - words) / 2)});
  ImGui::PushTextWrapPos(style.px(16) + width);
  ImGui::TextUnformatted(notice.text.c_str());
  ImGui::PopTextWrapPos();
  ImGui::SetCursorPos({size.x - style.px(16) - buttons_width(style, notice), std::round((size.y - style.px(ButtonHeight)) / 2)});
  bool is_left = ImGui::IsWindowFocused() && ImGui::IsKeyPressed(ImGuiKey_Escape, false);
  const auto show_answer = [&](const std::string& label, Emphasis emphasis, const session::Command& answer) {
    if (show_button(style, label, emphasis)) {
      desk.commands.push_back(answer);
      is_left = true;
    }
    if (std::exchange(takes_keyboard, false)) take_keyboard();
    ImGui::SameLine(0, style.px(8));
  };
  if (notice.action) show_answer(notice.action_label, is_asking ? Emphasis::plain : Emphasis::primary, *notice.action);
  if (notice.other_action) show_answer(notice.other_label, Emphasis::plain, *notice.other_action);
  if (!is_asking) show_answer(translate("Close"), notice.action ? Emphasis::quiet : Emphasis::plain, {session::Verb::dismiss_notice, {}});
  if (is_left) give_keyboard_back();
}

}  // namespace concarte::ui
