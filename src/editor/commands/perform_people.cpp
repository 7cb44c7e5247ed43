// The commands about groups, and about who speaks.
#include <algorithm>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/performers.h"
#include "editor/state/key.h"
#include "editor/state/same_as.h"
#include "editor/state/speaker.h"
#include "map/document/vocabulary.h"
#include "map/document/walk.h"
#include "map/edit/signs.h"
#include "map/edit/voices.h"

namespace concarte::session {
namespace {

using document::Group;
using document::GroupId;
using document::NodeId;

Outcome no_such_group() { return refused(translate("This group is not in the map. Select one, or give the id of one.")); }

// The edit goes under the step of a node whose first words are being typed: giving these up takes the node back, and nothing else.
void carry_out_under_new_node(State& state, edit::Edit edit) {
  if (!state.text_edit || !state.text_edit->is_new) return carry_out(state, std::move(edit));
  const edit::Step node = state.history.steps()[state.history.present() - 1];
  apply(state, state.history.bail());
  carry_out(state, std::move(edit));
  apply(state, node.change);
  state.history.push(node.label, node.change);
}

// A new node is said by who speaks now; to one that was there, who speaks now is added.
void speak_in_label(State& state) {
  const auto voice = voice_of(state);
  const TextEdit& typed = *state.text_edit;
  if (state.read_only || state.document.find(typed.node) == nullptr) return;
  if (typed.is_new) {
    edit::Edit said = edit::set_contribution(state.document, typed.node, voice);
    if (said.change.empty()) return;
    apply(state, said.change);
    state.history.squash(std::move(said.change));
    return;
  }
  if (!voice) return;
  for (const document::Contribution& said : state.document.node(typed.node).contributions)
    if (std::find(said.groups.begin(), said.groups.end(), voice->groups.front()) != said.groups.end()) return;
  carry_out(state, edit::add_contribution(state.document, {&typed.node, 1}, *voice));
}

Outcome speak(State& state, const GroupId& group) {
  state.speaker = group;
  state.group_offered = 0;
  if (state.dialog == Dialog::speaker) state.dialog = Dialog::none;
  if (state.text_edit) speak_in_label(state);
  return {};
}

std::string name_for(const State& state, const std::string& mark) {
  const SayingIn language(state.document.heading().language);
  return mark.empty() ? std::string(translate("Table")) : say("Table {}", mark);
}

Outcome create(State& state, const edit::GroupLook& look) {
  const GroupId fresh = state.fresh_ids.group(state.document);
  carry_out_under_new_node(state, edit::add_group(state.document, fresh, look));
  return {{std::string(fresh.view())}, std::nullopt};
}

// One sentence, and the same key once more, or the button: nobody who mistook a key makes a group.
Outcome offer(State& state, int digit, const Arguments& a) {
  if (state.read_only) return refused(say("There is no group {}.", digit));
  const std::string mark = std::to_string(digit);
  const std::string name = a.text.value_or(name_for(state, mark));
  if (a.text || state.group_offered == digit) {
    edit::GroupLook look;
    look.name = utf8::cleaned(name);
    look.mark = mark;
    Outcome made = create(state, look);
    (void)speak(state, *GroupId::parse(made.made.front()));
    return made;
  }
  if (state.mode == Mode::script) return refused(say("There is no group {}.", digit));
  state.group_offered = digit;
  Command create{Verb::set_speaker, {}};
  create.arguments.position = digit;
  create.arguments.text = name;
  const Chord chord = alt(static_cast<Key>(static_cast<int>(Key::digit_0) + digit));
  state.notice = Notice{Severity::warning, say("There is no group {} yet. Press {} again to create “{}”.", digit, to_string(chord), name),
                        std::move(create), say("Create “{}”", name)};
  return {};
}

// What the arguments say of a group, or why it cannot be.
std::variant<edit::GroupLook, std::string> look_of(const State& state, const Arguments& a) {
  edit::GroupLook look;
  if (a.text) look.name = utf8::cleaned(*a.text);
  if (a.hatch) look.hatch = utf8::cleaned(*a.hatch);
  if (a.kind && !(look.kind = document::group_kind_from(*a.kind))) return say("“{}” is not a kind of group: workshop, partner or territory.", *a.kind);
  if (a.colour && !(look.colour = parse_colour(*a.colour))) return say("“{}” is not a colour. Write it as #0072b2.", *a.colour);
  if (!a.mark) return look;
  look.mark = utf8::cleaned(*a.mark);
  const bool is_one = !look.mark->empty() && look.mark->front() != ' ' && utf8::next_grapheme(*look.mark, 0) == look.mark->size();
  if (!is_one) return say("“{}” is not a mark: a mark is one letter or digit.", *look.mark);
  for (const Group& group : state.document.all<Group>())
    if (group.mark == *look.mark && group.id != a.group) return say("“{}” already has the mark “{}”. Choose another one.", group.name, group.mark);
  return look;
}

const Group* group_meant(const State& state, const Arguments& a) { return state.document.all<Group>().find(a.group); }

}  // namespace

namespace perform {

Outcome set_speaker(Context& c, const Arguments& a) {
  if (!a.group.empty()) return group_meant(c.state, a) == nullptr ? no_such_group() : speak(c.state, a.group);
  const int digit = a.position.value_or(0);
  if (digit <= 0 || digit > 9) return speak(c.state, {});
  const Group* group = edit::group_of_digit(c.state.document, digit);
  return group == nullptr ? offer(c.state, digit, a) : speak(c.state, group->id);
}

Outcome choose_speaker(Context& c, const Arguments&) {
  c.state.dialog = c.state.dialog == Dialog::speaker ? Dialog::none : Dialog::speaker;
  return {};
}

Outcome add_group(Context& c, const Arguments& a) {
  auto look = look_of(c.state, a);
  if (auto* refusal = std::get_if<std::string>(&look)) return refused(std::move(*refusal));
  auto& wanted = std::get<edit::GroupLook>(look);
  if (!wanted.name || wanted.name->empty()) wanted.name = name_for(c.state, wanted.mark.value_or(edit::free_mark(c.state.document)));
  return create(c.state, wanted);
}

Outcome set_group(Context& c, const Arguments& a) {
  if (group_meant(c.state, a) == nullptr) return no_such_group();
  auto look = look_of(c.state, a);
  if (auto* refusal = std::get_if<std::string>(&look)) return refused(std::move(*refusal));
  carry_out(c.state, edit::set_group(c.state.document, a.group, std::get<edit::GroupLook>(look)));
  return {};
}

Outcome move_group(Context& c, const Arguments& a) {
  if (group_meant(c.state, a) == nullptr) return no_such_group();
  carry_out(c.state, edit::move_group(c.state.document, a.group, a.position.value_or(0)));
  return {};
}

Outcome remove_group(Context& c, const Arguments& a) {
  const Group* group = group_meant(c.state, a);
  if (group == nullptr) return no_such_group();
  const std::string name = group->name;
  const std::size_t sayings = edit::sayings_of(c.state.document, a.group);
  carry_out(c.state, edit::remove_group(c.state.document, a.group));
  if (sayings > 0 && c.state.mode == Mode::window)
    c.state.notice = Notice{Severity::warning, say_count("“{1}” was removed, and is no longer named in {0} place. All words stay.",
                                                         "“{1}” was removed, and is no longer named in {0} places. All words stay.", sayings, name),
                            Command{Verb::undo, {}}, translate("Undo")};
  return {};
}

Outcome add_voice(Context& c, const Arguments& a) {
  const std::vector<NodeId> nodes = all_meant(c.state, a);
  if (nodes.empty()) return no_such_node(a);
  auto voice = voice_of(c.state);
  if (!a.group.empty()) {
    if (group_meant(c.state, a) == nullptr) return no_such_group();
    voice = voice_of(c.state, a.group);
  }
  if (!voice) return refused(translate("Nobody is speaking. Say first which group does: Alt and its digit."));
  voice->text = utf8::cleaned(a.text.value_or(""));
  carry_out(c.state, edit::add_contribution(c.state.document, nodes, *voice));
  return {};
}

Outcome set_voice(Context& c, const Arguments& a) {
  const NodeId node = meant(c.state, a);
  if (node.empty()) return no_such_node(a);
  const Group* group = group_meant(c.state, a);
  if (group == nullptr) return no_such_group();
  document::Contribution voice = voice_of(c.state, a.group);
  voice.text = utf8::cleaned(a.text.value_or(""));
  edit::Edit edit = edit::set_words_of_group(c.state.document, node, voice);
  const bool stays = voice.text.empty() && edit.change.empty() && edit::proposes(c.state.document.node(node), a.group);
  if (stays) return refused(say("This idea is in the map that “{}” brought: the group stays among those who proposed it.", group->name));
  carry_out(c.state, std::move(edit));
  return {};
}

Outcome text_adopt(Context& c, const Arguments& a) {
  State& state = c.state;
  if (!state.text_edit || !state.text_edit->is_new) return refused(translate("No text is being edited."));
  const TextEdit& typed = *state.text_edit;
  const NodeId twin = !a.node.empty() ? a.node : typed.match < typed.matches.size() ? typed.matches[typed.match] : NodeId{};
  if (state.document.find(twin) == nullptr || twin == typed.node) return refused(translate("No idea of the map holds these words."));
  auto voice = voice_of(state);
  if (!voice) return refused(translate("Nobody is speaking. Say first which group does: Alt and its digit."));
  voice->text = own_words(state.document.node(twin), typed.now.text);
  // The next idea follows where this one would have been.
  const NodeId before = document::previous_sibling(state.document, typed.node);
  const NodeId next_from = before.empty() ? typed.return_to : before;
  state.text_edit.reset();
  apply(state, state.history.bail());
  carry_out(state, edit::add_contribution(state.document, {&twin, 1}, *voice));
  select_only(state, state.document.find(next_from) != nullptr ? next_from : twin);
  state.murmur = say("{} says it too: “{}”", speaking(state)->name, state.document.node(twin).text);
  return {{std::string(twin.view())}, std::nullopt};
}

}  // namespace perform
}  // namespace concarte::session
