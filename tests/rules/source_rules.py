"""The rules that the source follows, each a function from the top folder to what breaks it: `file: what`, one string each."""
import re
from pathlib import Path

MOST_FILE_LINES = 400
MOST_FUNCTION_LINES = 60

# How the headers of each row of third_party/README.md begin. A library that is not included by name has none.
FOREIGN_HEADERS = {
    "Dear ImGui": ("imgui", "misc/freetype/imgui", "misc/cpp/imgui"),
    "GLFW": ("GLFW/",),
    "glad": ("glad/",),
    "OpenGL, EGL": ("GL/", "EGL/", "KHR/"),
    "Graphviz": ("graphviz/", "gvc", "cgraph", "cdt.h"),
    "cairo": ("cairo",),
    "HarfBuzz": ("hb",),
    "FreeType": ("ft2build.h", "freetype/", "FT_"),
    "fontconfig": ("fontconfig/",),
    "FriBidi": ("fribidi",),
    "Hunspell": ("hunspell/",),
    "Snowball": ("libstemmer.h",),
    "libunibreak": ("linebreak", "wordbreak", "graphemebreak", "unibreak"),
    "libpng": ("png.h", "pngconf.h"),
    "nlohmann/json": ("nlohmann/",),
    "zlib": ("zlib.h", "zconf.h"),
    "pugixml": ("pugi",),
    "CLI11": ("CLI/",),
    "md4c": ("md4c",),
    "minizip": ("minizip/",),
    "libmd": ("sha2.h",),
    "utf8proc": ("utf8proc.h",),
    "gettext": ("libintl.h",),
    "{fmt}": ("fmt/",),
    "GoogleTest": ("gtest/", "gmock/"),
    "Google Benchmark": ("benchmark/",),
}
# Standard C++ headers have neither a slash nor a dot; these are the system's.
SYSTEM_HEADERS = re.compile(r"[a-z_0-9]+|(sys|linux|netinet)/[a-z_0-9]+\.h|(dirent|dlfcn|errno|fcntl|poll|pwd|signal|spawn|stdlib|time|unistd)\.h")
# Purposes that src/README.md gives: `figure` reads its themes, in one source file.
FOREIGN_EXCEPTIONS = {("nlohmann/json", "picture/figure")}
HEADERLESS_OWNERS = {"nlohmann/json"}  # in .cpp only, so that nothing else waits for it to compile
EVERYWHERE = {"{fmt}"}


def source_files(top, *suffixes):
    return sorted(file for suffix in suffixes for file in (top / "src").rglob("*" + suffix))


def written_files(top):
    """All that people write in this project: no build folder, no hidden one, nothing that is not text."""
    for file in sorted(top.rglob("*")):
        parts = file.relative_to(top).parts
        if parts[0] == "build" or any(part.startswith(".") and part != ".ci" for part in parts) or "__pycache__" in parts:
            continue
        if file.is_file() and not file.is_symlink() and b"\0" not in file.read_bytes():
            yield file


def name(file, top):
    return file.relative_to(top).as_posix()


def lines_of(file):
    return file.read_text(errors="replace").splitlines()


def includes(file):
    """The line numbers, brackets and headers of the #includes of a file."""
    for number, line in enumerate(lines_of(file), 1):
        found = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if found:
            yield number, found[1], found[2]


def folders(top):
    """What src/README.md lets each folder include: {"map/edit": {"base", "document"}, …}."""
    table = (top / "src/README.md").read_text().split("| May include |", 1)[1].split("\n\n", 1)[0]
    rows = re.findall(r"^\| ([a-z_/]+) \|[^|]*\| ([a-z_ ]*)\|$", table, re.MULTILINE)
    return {folder: set(uses.split()) for folder, uses in rows}


def folder_of(path, known):
    """The folder of the table in which a path relative to src/ stands, or the empty string."""
    return next((folder for folder in known if path.startswith(folder + "/")), "")


def direction(top):
    """A folder includes itself and the folders of its last column; main.cpp includes the command line."""
    may = folders(top)
    for file in source_files(top, ".h", ".cpp"):
        here = folder_of(name(file, top / "src"), may)
        if not here and name(file, top / "src") != "main.cpp":
            yield f"{name(file, top)}: stands in no folder of src/README.md"
            continue
        allowed = may[here] if here else {"base", "cli"}
        for number, bracket, header in includes(file):
            there = folder_of(header, may)
            if bracket == '"' and not there:
                yield f"{name(file, top)}:{number}: \"{header}\" is not named from src/"
            elif there and there != here and there.split("/")[-1] not in allowed:
                yield f"{name(file, top)}:{number}: {here or 'main.cpp'} may not include {there}"


def owners(top):
    """Who may include each third party: {"GLFW": {"editor/platform"}, …}, from third_party/README.md."""
    text = (top / "third_party/README.md").read_text().split("| Only in |", 1)[1].split("\n\n", 1)[0]
    found = {}
    for row in re.findall(r"^\|(.*)\|$", text, re.MULTILINE)[1:]:
        cells = [cell.strip() for cell in row.split("|")]
        found[re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", cells[0]).split(" (")[0]] = set(re.findall(r"`([a-z_/]+)`", cells[-1]))
    return found


def foreign_headers(top):
    """Each third party is included by its owners only, and declared before it is included at all."""
    owned = owners(top)
    for library in owned.keys() - FOREIGN_HEADERS.keys():
        yield f"third_party/README.md: tests/rules does not know the headers of {library}"
    known = folders(top)
    for file in source_files(top, ".h", ".cpp"):
        here = folder_of(name(file, top / "src"), known)
        for number, bracket, header in includes(file):
            if bracket == '"':
                continue
            place = f"{name(file, top)}:{number}"
            library = next((lib for lib, starts in FOREIGN_HEADERS.items() if header.startswith(starts)), None)
            if library is None:
                if not SYSTEM_HEADERS.fullmatch(header):
                    yield f"{place}: <{header}> is no library of third_party/README.md"
            elif library in EVERYWHERE:
                continue
            elif here not in owned.get(library, set()) and (library, here) not in FOREIGN_EXCEPTIONS:
                yield f"{place}: only {', '.join(sorted(owned.get(library, {'nobody'})))} may include {library}"
            elif library in HEADERLESS_OWNERS and file.suffix == ".h":
                yield f"{place}: {library} is included in .cpp files only"


def first_lines(top):
    """The first line of each source file says in one sentence what it is for."""
    comment = {".h": r"// (.+)", ".cpp": r"// (.+)", ".py": r'"""(.+)', ".sh": r"# (.+)"}
    for folder in ("src", "tests", "third_party"):
        for file in sorted((top / folder).rglob("*")):
            if file.suffix not in comment or not file.is_file():
                continue
            lines = [line for line in lines_of(file)[:3] if not line.startswith("#!")]
            found = re.fullmatch(comment[file.suffix], lines[0]) if lines else None
            if not found or len(found[1].split()) < 3:
                yield f"{name(file, top)}: its first line does not say what it is for"


def functions(lines):
    """Name and number of lines of each function of a C++ file as clang-format lays it out: the closing brace stands under the
    beginning of the function."""
    opened = None
    for number, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        if opened and indent == opened[1] and line.lstrip().startswith("}"):
            yield opened[2], number - opened[0] + 1
            opened = None
        elif not opened and indent <= 4 and re.match(r"[A-Za-z~]", line.lstrip()):
            # The signature may take several lines; it ends with its opening brace.
            signature = line
            for following in lines[number + 1:number + 6]:
                if re.search(r"[{;}]\s*$", signature):
                    break
                signature += " " + following.strip()
            called = re.match(r"\s*[^=(]*?([A-Za-z_~][\w:~]*|operator\S+)\s*\(", signature)
            is_block = re.match(r"\s*(namespace|struct|class|enum|union|if|for|while|switch|do|else|return|case|using)\b", signature)
            if called and not is_block and re.search(r"\)[^;=]*\{\s*$", signature):
                opened = (number, indent, called[1])


def sizes(top):
    """Files and functions that are long enough to be looked at again."""
    for file in source_files(top, ".h", ".cpp"):
        lines = lines_of(file)
        if len(lines) > MOST_FILE_LINES:
            yield f"{name(file, top)}: {len(lines)} lines"
        for function, count in functions(lines):
            if count > MOST_FUNCTION_LINES:
                yield f"{name(file, top)}: {function} has {count} lines"


def names(top):
    """Words that say nothing in the name of a type, and booleans that negate."""
    empty_word = re.compile(r"\b(?:class|struct|enum class|enum|union)\s+(\w*(?:Manager|Helper|Util|Utils|Data|Info|Base|Impl))\b")
    negated = re.compile(r"\bbool\s+((?:is_)?(?:not|no|never|dont|cannot)_\w+)\b")
    for file in source_files(top, ".h", ".cpp"):
        for number, line in enumerate(lines_of(file), 1):
            for found in empty_word.findall(line) + negated.findall(line):
                yield f"{name(file, top)}:{number}: find a better name for {found}"


def machines(top):
    """No path of the machine this was written on, and no address of a package registry. Tests may invent people."""
    # Written in pieces, or this file would break its own rule.
    folders_of_people = "|".join("/" + folder + "/" for folder in ("root", "work", "Users"))
    somebody = "/" + "home/"
    registries = r"https?://[\w.-]*(?:" + "|".join(("pypi", "npmjs", "crates", "artifactory", "nexus")) + r")\b"
    forbidden = re.compile(rf"(?<![\w.])(?:{folders_of_people})|{registries}")
    for file in written_files(top):
        for number, line in enumerate(lines_of(file), 1):
            found = forbidden.search(line)
            is_invented = file.is_relative_to(top / "tests")
            if found or (somebody in line and not is_invented):
                yield f"{name(file, top)}:{number}: {found[0] if found else somebody}… is of one machine"


def headers_alone(top):
    """Every header is compiled alone by ./test."""
    if "all_verify_interface_header_sets" not in (top / "test").read_text():
        yield "test: does not compile each header alone"
    if "CMAKE_VERIFY_INTERFACE_HEADER_SETS ON" not in (top / "src/CMakeLists.txt").read_text():
        yield "src/CMakeLists.txt: makes no target that compiles each header alone"


def one_door(top):
    """The open map changes through one function, so that the journal misses nothing: `apply(state, …)` of perform_shared.cpp."""
    for file in source_files(top, ".h", ".cpp"):
        for number, line in enumerate(lines_of(file), 1):
            if "state.document.apply(" in line and file.name != "perform_shared.cpp":
                yield f"{name(file, top)}:{number}: the open map changes through apply(state, …) only"


RULES = (direction, foreign_headers, first_lines, names, machines, headers_alone, one_door)
