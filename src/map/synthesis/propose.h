// Which ideas of several maps say the same: scored, explained, best first. Nothing is decided here.
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

#include "map/synthesis/phrases.h"
#include "map/synthesis/reasons.h"

namespace concarte::synthesis {

struct Proposal {
  double score = 0;              // 0 to 1: how likely it is that they say the same, whatever the size of the maps
  std::vector<Member> members{}; // two or more, at most one of each map, in the order of the maps
  std::vector<Reason> reasons{}; // the weightiest first
  bool operator==(const Proposal&) const = default;
};

// Whether its ideas say what one word means: then they may well mean something else by it.
bool explains_a_word(const std::vector<Reason>& reasons);

// For an idea, the one of another map that is closest to it, though it may say something else.
struct Neighbour {
  Member idea{};
  Member other{};
  double score = 0;  // as a proposal's
  bool operator==(const Neighbour&) const = default;
};

struct Findings {
  std::vector<Proposal> proposals{};
  std::vector<Neighbour> neighbours{};  // by idea, at most three that are not out of the question, the closest first
};

struct Request {
  std::span<const MapPhrases> maps{};
  // Pairs that people have said are not the same: never proposed together again.
  std::vector<std::pair<Member, Member>> refused{};
  double least_score = 0.05;
  // Where word lists and thesauri may be, as `lexicon::folders()` says; those that are missing are done without.
  std::vector<std::filesystem::path> word_folders{};
  unsigned threads = 2;
};

// Called from 0 to 1 on the calling thread; at least once for each pair of maps.
using Progress = std::function<void(double)>;

// What is proposed: best first. An idea is in one proposal at most. With two maps each proposal has one idea of each, and every pair of the best
// one-to-one matching that reaches `least_score` is there; over more, those pairs are joined into groups with at most one idea of
// each map. The order of the maps changes nothing but the numbers in `Member`. Stopped: nothing.
Findings find(const Request& request, const Progress& progress = {}, std::stop_token stop = {});
std::vector<Proposal> propose(const Request& request, const Progress& progress = {}, std::stop_token stop = {});

}  // namespace concarte::synthesis
