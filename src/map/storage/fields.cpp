// The map file's format as a table: which fields each kind of record has, how each is read and written.
#include "map/storage/fields.h"

#include <array>

#include "map/document/vocabulary.h"
#include "map/storage/draft.h"
#include "map/storage/field_kinds.h"
#include "map/storage/json_text.h"

namespace concarte::storage {
namespace {

using namespace document;
using namespace fields;

constexpr std::array ContributionFields{
    ids<&Contribution::groups>("groups"), text<&Contribution::text>("text"), text<&Contribution::source>("source"),
    text<&Contribution::node>("node"), text<&Contribution::at>("at")};
constexpr Shape ContributionShape = shape<&Contribution::unknown>(ContributionFields);

constexpr std::array StanceFields{
    ids<&Stance::groups>("groups"),
    required(word<&Stance::opinion, opinion_from>("stance", "for, against, reserved", Default::written)),
    text<&Stance::reason>("reason"), text<&Stance::at>("at")};
constexpr Shape StanceShape = shape<&Stance::unknown>(StanceFields);

constexpr std::array StyleFields{colour<&NodeStyle::colour>("colour"), flag<&NodeStyle::emphasis>("emphasis")};
constexpr Shape StyleShape = shape<&NodeStyle::unknown>(StyleFields);

constexpr std::array NodeFields{
    id<&Node::id>(),
    id<&Node::parent>("parent"),
    word<&Node::side, side_from>("side", "left, right"),
    text<&Node::text>("text"),
    text<&Node::kind>("kind"),
    word<&Node::status, status_from>("status", "open, agreed, disputed, set-aside"),
    text<&Node::reason>("reason"),
    text<&Node::note>("note"),
    texts<&Node::tags>("tags"),
    texts<&Node::links>("links"),
    flag<&Node::folded>("folded"),
    record<&Node::style>("style", StyleShape),
    point<&Node::pin>("pin"),
    records<&Node::contributions>("contributions", ContributionShape),
    records<&Node::stances>("stances", StanceShape)};
constexpr Shape NodeShape = shape_with_id<Node>(NodeFields);

constexpr std::array GroupFields{
    id<&Group::id>(),
    word<&Group::kind, group_kind_from>("kind", "workshop, partner, territory", Default::written),
    text<&Group::name>("name"), text<&Group::mark>("mark"), colour<&Group::colour>("colour"),
    text<&Group::hatch>("hatch")};
constexpr Shape GroupShape = shape_with_id<Group>(GroupFields);

constexpr std::array InboxFields{id<&InboxItem::id>(), text<&InboxItem::text>("text"),
                                 records<&InboxItem::contributions>("contributions", ContributionShape)};
constexpr Shape InboxShape = shape_with_id<InboxItem>(InboxFields);

constexpr std::array LinkFields{
    id<&Link::id>(), id<&Link::from>("from"), id<&Link::to>("to"),
    word<&Link::kind, link_kind_from>("kind", "relates, supports, tension, depends, same-word"),
    text<&Link::label>("label"), point<&Link::bend>("bend")};
constexpr Shape LinkShape = shape_with_id<Link>(LinkFields);

constexpr std::array BoundaryFields{id<&Boundary::id>(), ids<&Boundary::nodes>("nodes"), text<&Boundary::title>("title")};
constexpr Shape BoundaryShape = shape_with_id<Boundary>(BoundaryFields);

constexpr std::array SummaryFields{id<&Summary::id>(), ids<&Summary::nodes>("nodes"), text<&Summary::text>("text")};
constexpr Shape SummaryShape = shape_with_id<Summary>(SummaryFields);

constexpr std::array SenseFields{ids<&Sense::groups>("groups"), text<&Sense::text>("text")};
constexpr Shape SenseShape = shape<&Sense::unknown>(SenseFields);

constexpr std::array TermFields{id<&Term::id>(), text<&Term::word>("word"), records<&Term::senses>("senses", SenseShape),
                                text<&Term::status>("status")};
constexpr Shape TermShape = shape_with_id<Term>(TermFields);

constexpr std::array FilterFields{ids<&FigureFilter::groups>("groups"), texts<&FigureFilter::kinds>("kinds"),
                                  texts<&FigureFilter::statuses>("statuses"), texts<&FigureFilter::tags>("tags")};
constexpr Shape FilterShape = shape<&FigureFilter::unknown>(FilterFields);

constexpr std::array FigureFields{
    id<&Figure::id>(),
    text<&Figure::number>("number"),
    text<&Figure::caption>("caption"),
    id<&Figure::branch>("branch"),
    number<&Figure::levels>("levels"),
    record<&Figure::filter>("filter", FilterShape),
    text<&Figure::layout_style>("layout"),
    text<&Figure::paper>("paper"),
    number<&Figure::width_mm>("width_mm"),
    number<&Figure::min_pt>("min_pt"),
    word<&Figure::ink, ink_from>("colour", "colour, grey, high-contrast"),
    flag<&Figure::legend>("legend"),
    text<&Figure::source>("source")};
constexpr Shape FigureShape = shape_with_id<Figure>(FigureFields);

constexpr std::array PlacementFields{
    text<&Placement::node>("node"), word<&Placement::fate, fate_from>("state", "merged, kept, set-aside, unplaced", Default::written),
    text<&Placement::into>("into"), text<&Placement::reason>("reason")};
constexpr Shape PlacementShape = shape<&Placement::unknown>(PlacementFields);

constexpr std::array SourceFields{id<&Source::id>(), text<&Source::path>("path"), text<&Source::sha256>("sha256"),
                                  verbatim<&Source::content>("content"), texts<&Source::groups>("groups"),
                                  records<&Source::nodes>("nodes", PlacementShape)};
constexpr Shape SourceShape = shape_with_id<Source>(SourceFields);

constexpr std::array ConflictFields{id<&Conflict::id>(), text<&Conflict::record>("record"), text<&Conflict::field>("field"),
                                    text<&Conflict::theirs>("theirs"), text<&Conflict::group>("group")};
constexpr Shape ConflictShape = shape_with_id<Conflict>(ConflictFields);

constexpr std::array EventFields{text<&Event::name>("name"), text<&Event::date>("date"), text<&Event::place>("place")};
constexpr Shape EventShape = shape<&Event::unknown>(EventFields);

constexpr std::array LayoutFields{text<&Heading::layout_style>("style")};
constexpr Shape LayoutShape = shape<&Heading::unknown_layout>(LayoutFields);

constexpr Field event_field() {
  Field made{.name = "event", .takes = Takes::record};
  made.open = [](void* draft, std::size_t) -> void* { return &static_cast<Draft*>(draft)->heading.event; };
  made.shape = &EventShape;
  return made;
}
constexpr Field layout_field() {
  Field made{.name = "layout", .takes = Takes::record};
  made.open = [](void* draft, std::size_t offset) -> void* {
    static_cast<Draft*>(draft)->layout_offset = offset;
    return &static_cast<Draft*>(draft)->heading;
  };
  made.shape = &LayoutShape;
  return made;
}
constexpr Field version_field() {
  Field made = field<In<&Draft::version>>("version", Takes::raw);
  made.allowed = "1";
  return made;
}

constexpr std::array DocumentFields{
    field<In<&Draft::format>>("format", Takes::text),
    version_field(),
    heading_text<&Heading::id>("id"),
    heading_text<&Heading::title>("title"),
    heading_text<&Heading::language>("language"),
    heading_text<&Heading::description>("description"),
    event_field(),
    rows<Group>("groups", GroupShape),
    rows<Node>("nodes", NodeShape),
    rows<InboxItem>("inbox", InboxShape),
    rows<Link>("links", LinkShape),
    rows<Boundary>("boundaries", BoundaryShape),
    rows<Summary>("summaries", SummaryShape),
    rows<Term>("terms", TermShape),
    rows<Figure>("figures", FigureShape),
    rows<Source>("sources", SourceShape),
    rows<Conflict>("conflicts", ConflictShape),
    field<InHeading<&Heading::refused>>("refused", Takes::raws),
    layout_field(),
    heading_text<&Heading::theme>("theme")};

}  // namespace

constinit const Shape DocumentShape = [] {
  Shape made;
  made.fields = DocumentFields;
  made.unknown = [](void* draft) -> UnknownFields& { return static_cast<Draft*>(draft)->heading.unknown; };
  made.unknown_in = [](const void* draft) -> const UnknownFields& {
    return static_cast<const Draft*>(draft)->heading.unknown;
  };
  return made;
}();

template <> const Shape& shape_of<Node>() { return NodeShape; }
template <> const Shape& shape_of<Group>() { return GroupShape; }
template <> const Shape& shape_of<InboxItem>() { return InboxShape; }
template <> const Shape& shape_of<Link>() { return LinkShape; }
template <> const Shape& shape_of<Boundary>() { return BoundaryShape; }
template <> const Shape& shape_of<Summary>() { return SummaryShape; }
template <> const Shape& shape_of<Term>() { return TermShape; }
template <> const Shape& shape_of<Figure>() { return FigureShape; }
template <> const Shape& shape_of<Source>() { return SourceShape; }
template <> const Shape& shape_of<Conflict>() { return ConflictShape; }
template <> const Shape& shape_of<Event>() { return EventShape; }

void append_unknown(std::string& out, const UnknownFields& fields, bool& is_first) {
  for (const auto& [name, json] : fields) {
    if (!is_first) out += ", ";
    is_first = false;
    append_quoted(out, name);
    out += ": ";
    append_spaced(out, json);
  }
}

void append_record(std::string& out, const Shape& shape, const void* record) {
  out += '{';
  bool is_first = true;
  for (const Field& field : shape.fields) field.put(field, record, out, is_first);
  append_unknown(out, shape.unknown_in(record), is_first);
  out += '}';
}

}  // namespace concarte::storage
