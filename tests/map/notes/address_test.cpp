// Addresses: where each one leads, and those that are never opened.
#include "map/notes/address.h"

#include <gtest/gtest.h>

namespace concarte::notes {
namespace {

struct Case {
  const char* typed;
  const char* whole;
  const char* host;
};

class AnAddress : public testing::TestWithParam<Case> {};

TEST_P(AnAddress, SaysWhereItLeads) {
  const auto address = read_address(GetParam().typed);
  ASSERT_TRUE(address);
  EXPECT_EQ(address->whole(), GetParam().whole);
  EXPECT_EQ(address->host, GetParam().host);
}

INSTANTIATE_TEST_SUITE_P(
    all, AnAddress,
    testing::Values(Case{"https://www.ac-lyon.fr/a?b#c", "https://www.ac-lyon.fr/a?b#c", "www.ac-lyon.fr"},
                    Case{"HTTP://Exemple.fr", "http://Exemple.fr", "Exemple.fr"}, Case{" https://a.fr \n", "https://a.fr", "a.fr"},
                    Case{"https://a.fr:8080/x", "https://a.fr:8080/x", "a.fr"},
                    Case{"https://ma-banque.fr@mechant.fr/x", "https://ma-banque.fr@mechant.fr/x", "mechant.fr"},
                    Case{"https://mechant.fr/ma-banque.fr", "https://mechant.fr/ma-banque.fr", "mechant.fr"},
                    Case{"https://[2001:db8::1]:80/", "https://[2001:db8::1]:80/", "[2001:db8::1]"},
                    Case{"https://école.fr", "https://école.fr", "école.fr"}, Case{"www.ac-lyon.fr/page", "https://www.ac-lyon.fr/page", "www.ac-lyon.fr"},
                    Case{"mailto:secretariat@ac-lyon.fr?subject=Atelier", "mailto:secretariat@ac-lyon.fr?subject=Atelier", "ac-lyon.fr"}));

TEST(AnAddressRefused, CouldDoMoreThanShowAPage) {
  for (const char* typed : {"", "  ", "javascript:alert(1)", "file:///etc/passwd", "smb://a.fr", "data:text/html,x", "ssh://a.fr", "-x", "--help",
                            "https://", "https:///a", "https://a b.fr", "https://a.fr/\nb", "https://a.fr\\@b.fr", "https://a..fr", "https://.fr",
                            "https://a.fr/\u202Egpj.exe", "mailto:", "mailto:quelqu’un", "mailto:@a.fr", "mot", "a@b.fr", "javascript:x.fr", "C:\\a.txt",
                            "https://<b>.fr", "https://a.fr\"b"})
    EXPECT_FALSE(read_address(typed)) << typed;
}

}  // namespace
}  // namespace concarte::notes
