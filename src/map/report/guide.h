// A map to be looked around: its ideas as a tree to walk, what is said of each, and the words of the page that shows it.
#pragma once

#include <string>
#include <vector>

#include "map/document/document.h"
#include "map/report/report.h"

namespace concarte::report {

struct Entry {
  document::NodeId idea{};
  int level = 1;
  int place = 1;     // among its siblings
  int siblings = 1;  // itself among them
  bool has_children = false;
  bool folded = false;
  std::string words{};
  std::vector<std::size_t> voices{};  // those that proposed it or took a stand, by their place in Guide::voices
  std::vector<Block> about{};
};

// A cross-link, or the frame (`boundary-…`, `summary-…`) that stands around ideas: seen with those it joins.
struct Join {
  std::string id{};
  document::NodeId from{};
  document::NodeId to{};
};

// What the page says by itself, in the map's language. {} is for a number.
struct PageWords {
  std::string search{}, previous{}, next{}, none_found{}, one_found{}, found{};
  std::string zoom_in{}, zoom_out{}, whole_map{}, fold_all{}, unfold_all{};
  std::string everyone{}, only_of{}, ideas_of{};
  std::string plan{}, map{}, about{}, close{}, fold{}, unfold{}, hint{}, skip{};
};

struct Guide {
  std::string title{};
  std::string event{};
  std::string language{};
  std::vector<std::string> voices{};  // their names
  std::vector<Entry> entries{};  // parents before their children
  std::vector<Join> links{};
  std::vector<Join> frames{};
  PageWords words{};
};

Guide guide(const document::Document& document, const document::NodeId& branch = {});

}  // namespace concarte::report
