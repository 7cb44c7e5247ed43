// What the palette offers.
#include "editor/dialogs/palette_entries.h"

#include <algorithm>
#include <array>
#include <functional>

#include "base/translate.h"
#include "base/utf8.h"
#include "editor/commands/keys_in_force.h"
#include "editor/widgets/choices.h"
#include "map/document/vocabulary.h"
#include "map/document/walk.h"
#include "map/notes/note.h"

namespace concarte::ui {
namespace {

using session::Arguments;
using session::Command;
using session::CommandRow;
using session::Field;
using session::State;
using session::Verb;

// An entry before it is put in words; `label` speaks the language of the moment.
struct Offer {
  Command command;
  std::function<std::string()> label;
  Asks asks = Asks::nothing;
  Field asked = Field::text;
};
using Offers = std::vector<Offer>;

// A value of a command: "Kind: question".
template <class Label>
void offer_value(Offers& offers, Verb verb, Arguments arguments, const char* pattern, Label label) {
  offers.push_back({{verb, std::move(arguments)}, [pattern, label] { return fmt::format(fmt::runtime(translate(pattern)), label()); }});
}

void offer_marks(Offers& offers) {
  offer_value(offers, Verb::set_kind, {.kind = ""}, mark("Kind: {}"), [] { return std::string(translate("No kind")); });
  for (const document::NodeKind& kind : document::node_kinds())
    offer_value(offers, Verb::set_kind, {.kind = std::string(kind.word)}, mark("Kind: {}"), [&kind] { return std::string(translate(kind.label)); });
  for (const document::Status status : Statuses)
    offer_value(offers, Verb::set_status, {.status = std::string(document::word(status))}, mark("Status: {}"),
                [status] { return std::string(translate(document::label(status))); });
}

// A tag that the ideas selected have already is taken away, any other is added.
void offer_tags(Offers& offers, const State& state) {
  const document::Node* node = state.document.find(state.selection.focus());
  for (const std::string& tag : known_tags(state.document)) {
    std::vector<std::string> changed = node == nullptr ? std::vector<std::string>{} : node->tags;
    const bool is_there = std::erase(changed, tag) > 0;
    if (!is_there) changed.push_back(tag);
    offer_value(offers, Verb::set_tags, {.tags = changed}, is_there ? mark("Remove the tag: {}") : mark("Tag: {}"), [tag] { return tag; });
  }
}

void offer_looks(Offers& offers, const State& state) {
  for (const layout::Style style : layout::AllStyles)
    offer_value(offers, Verb::set_layout, {.style = std::string(layout::word(style))}, mark("Layout: {}"),
                [style] { return std::string(translate(layout::label(style))); });
  for (const std::string& name : theme_choices(state)) {
    offer_value(offers, Verb::set_theme, {.theme = name}, mark("Theme: {}"), [name] { return theme_label(name); });
    offer_value(offers, Verb::choose_theme, {.theme = name}, mark("Colours of the screen: {}"), [name] { return theme_label(name); });
  }
  offer_value(offers, Verb::choose_theme, {.theme = ""}, mark("Colours of the screen: {}"), [] { return std::string(translate("Those of each map")); });
  for (const int percent : {80, 90, 100, 110, 125, 150, 175, 200, 225, 250})
    offer_value(offers, Verb::set_interface_scale, {.factor = percent / 100.0}, mark("Size of the interface: {}"),
                [percent] { return say("{} %", percent); });
}

void offer_places(Offers& offers) {
  const std::array labels{mark("Automatic side"), mark("Left"), mark("Right")};
  for (std::size_t i = 0; i < Sides.size(); ++i)
    offer_value(offers, Verb::set_side, {.side = std::string(document::word(Sides[i]))}, mark("Side of the map: {}"),
                [label = labels[i]] { return std::string(translate(label)); });
  for (const document::LinkKind kind : LinkKinds)
    offer_value(offers, Verb::set_link, {.kind = std::string(document::word(kind))}, mark("Kind of link: {}"),
                [kind] { return std::string(translate(document::label(kind))); });
}

void offer_groups(Offers& offers, const State& state) {
  offer_value(offers, Verb::set_speaker, {.position = 0}, mark("Who speaks: {}"), [] { return std::string(translate("Plenary: no group")); });
  for (const document::Group& group : state.document.all<document::Group>()) {
    const auto name = [words = group.name] { return words; };
    offer_value(offers, Verb::set_speaker, {.group = group.id}, mark("Who speaks: {}"), name);
    offer_value(offers, Verb::add_voice, {.group = group.id}, mark("Also said by: {}"), name);
    offer_value(offers, Verb::remove_group, {.group = group.id}, mark("Remove the group: {}"), name);
    if (state.compared) offer_value(offers, Verb::list_differences_of, {.group = group.id}, mark("Differences about the ideas of: {}"), name);
  }
}

// Those of the idea that is selected, in its list and in its note.
void offer_web_links(Offers& offers, const State& state) {
  const document::Node* node = state.document.find(state.selection.focus());
  if (node == nullptr || state.selection.nodes.size() > 1) return;
  std::vector<std::string> addresses = node->links;
  for (std::string& address : notes::addresses_of(notes::read_note(node->note))) addresses.push_back(std::move(address));
  for (const std::string& address : addresses)
    offer_value(offers, Verb::open_link, {.text = address}, mark("Open a web link: {}"), [address] { return address; });
}

// What must be said in words, or chosen among the ideas, is asked in a second step.
void offer_questions(Offers& offers) {
  const auto offer = [&](Verb verb, const char* label, Asks asks, Field asked) {
    offers.push_back({{verb, {}}, [label] { return std::string(translate(label)); }, asks, asked});
  };
  offer(Verb::set_title, mark("Title of the map…"), Asks::words, Field::text);
  offer(Verb::set_description, mark("Description of the map…"), Asks::words, Field::text);
  offer(Verb::set_link, mark("Words on the link…"), Asks::words, Field::label);
  offer(Verb::reconnect_link, mark("Join the link to another idea…"), Asks::idea, Field::to);
  offer(Verb::set_frame_words, mark("Words of the frame…"), Asks::words, Field::text);
  offer(Verb::set_links, mark("Add a web link…"), Asks::words, Field::links);
  offer(Verb::add_to_inbox, mark("Add to the inbox…"), Asks::words, Field::text);
  offer(Verb::reparent, mark("Move under another idea…"), Asks::idea, Field::parent);
  offer(Verb::link, mark("Link to another idea…"), Asks::idea, Field::to);
  offer(Verb::select, mark("Go to an idea…"), Asks::idea, Field::node);
}

bool is_complete(const CommandRow& row) {
  return std::none_of(row.parameters.begin(), row.parameters.end(), [](const session::Parameter& p) { return p.required; });
}

// What answers a question, or goes where the pointer is: it has no meaning in a list.
bool is_of_the_moment(Verb verb) {
  using enum Verb;
  switch (verb) {
    case select: case zoom_at: case pan: case resize_canvas: case repair: case answer_save: case answer_discard:
    case answer_cancel: case close_dialog: case dismiss_notice: case visit_link: case show_palette: case reparent: case reconnect_link:
      return true;
    default:
      return false;
  }
}

// What a person never has to say: it is selected, or it is for scripts.
bool goes_without_saying(const session::Parameter& parameter) {
  using enum Field;
  switch (parameter.field) {
    case node: case to: case link: case boundary: case summary: case at: case id: return true;
    default: return false;
  }
}

// Whether a command says all by its name: it has a place in the menus or keys, is about what is selected, or wants at most one
// thing that goes without saying.
bool is_plain(const CommandRow& row) {
  const bool has_place = row.menu != session::Menu::none || !row.keys.empty();
  return is_complete(row) &&
         (has_place || row.parameters.size() <= 1 || std::all_of(row.parameters.begin(), row.parameters.end(), goes_without_saying));
}

// The commands that need nothing said; those inside a label while there is one.
void offer_rows(Offers& offers, const State& state) {
  for (const CommandRow& row : session::command_table()) {
    const bool is_in_place = row.label_edit != session::LabelEdit::used || state.text_edit.has_value();
    if (is_of_the_moment(row.verb) || !is_in_place || !is_plain(row)) continue;
    offers.push_back({{row.verb, {}}, [&row] { return std::string(translate(row.label)); }});
  }
}

std::string refusal_of(const session::Session& session, const Offer& offer) {
  const State& state = session.state();
  const Verb verb = offer.command.verb;
  // What is asked stands for the second of two ideas.
  const bool wants_one = offer.asks == Asks::idea && (verb == Verb::link || verb == Verb::reparent);
  if (wants_one ? state.selection.nodes.size() == 1 && !state.read_only : session.is_enabled(verb)) return {};
  if (session::row(verb).changes_map && state.read_only) return translate("this map can only be looked at");
  if (verb == Verb::undo || verb == Verb::redo) return translate("nothing to take back");
  if (state.document.node_count() == 0) return translate("the map is empty");
  return state.selection.nodes.empty() ? translate("choose an idea first") : translate("not for what is selected");
}

std::vector<std::string> names_of(const Offers& offers, const std::string& language) {
  const SayingIn saying(language);
  std::vector<std::string> names;
  for (const Offer& offer : offers) names.push_back(offer.label());
  return names;
}

}  // namespace

std::vector<PaletteEntry> palette_entries(const session::Session& session) {
  Offers offers;
  offer_rows(offers, session.state());
  offer_questions(offers);
  offer_marks(offers);
  offer_tags(offers, session.state());
  offer_looks(offers, session.state());
  offer_places(offers);
  offer_groups(offers, session.state());
  offer_web_links(offers, session.state());
  const std::vector<std::string> french = names_of(offers, "fr");
  const std::vector<std::string> english = names_of(offers, "en");
  std::vector<PaletteEntry> entries;
  for (std::size_t i = 0; i < offers.size(); ++i) {
    const Offer& offer = offers[i];
    PaletteEntry entry{offer.command, offer.label(), {utf8::folded(french[i]), utf8::folded(english[i])}, {}, {}, offer.asks, offer.asked};
    if (offer.asks == Asks::nothing) entry.keys = session::key_words(offer.command.verb, session.state().settings);
    entry.refusal = refusal_of(session, offer);
    entries.push_back(std::move(entry));
  }
  return entries;
}

std::vector<PaletteEntry> idea_entries(const session::Session& session, const PaletteEntry& asker) {
  std::vector<PaletteEntry> entries;
  for (const document::NodeId& id : document::in_order(session.document())) {
    const std::string& text = session.document().node(id).text;
    PaletteEntry entry = asker;
    entry.asks = Asks::nothing;
    entry.label = utf8::first_line(text);
    entry.names = {utf8::folded(text)};
    Arguments& arguments = entry.command.arguments;
    (asker.asked == Field::parent ? arguments.parent : asker.asked == Field::to ? arguments.to : arguments.node) = id;
    entries.push_back(std::move(entry));
  }
  return entries;
}

}  // namespace concarte::ui
