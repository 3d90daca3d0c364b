package engineroom.docker;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of the original's files: their lengths, and where each symbol stands. */
public final class GoFacts {

  private static final String HOST = "https://github.com/moby/moby/blob/";
  private static final String RAW_HOST = "https://raw.githubusercontent.com/moby/moby/";

  private final String commit;
  private final Map<String, GoFile> files = new TreeMap<>();

  /**
   * Facts.
   *
   * @param commit the commit of docker 1.6.2
   * @param all the files of its folder {@code engine/}
   */
  public GoFacts(String commit, List<GoFile> all) {
    this.commit = commit;
    all.forEach(file -> files.put(file.name(), file));
  }

  /** What is wrong with a range, if anything: no such file, or lines that it has not. */
  public Optional<String> fault(GoRange range) {
    GoFile file = files.get(range.file());
    if (file == null) {
      return Optional.of(
          "docker 1.6.2 has no file " + range.file() + " in engine/: name one of " + names());
    }
    if (range.start() < 1 || range.end() < range.start() || range.end() > file.lines()) {
      return Optional.of(
          range + " lies outside its file: " + range.file() + " has lines 1 to " + file.lines());
    }
    return Optional.empty();
  }

  /** The symbols that a range touches, in the order of the file. */
  public List<String> symbols(GoRange range) {
    return file(range.file()).symbols().stream()
        .filter(symbol -> symbol.start() <= range.end() && symbol.end() >= range.start())
        .map(GoSymbol::name)
        .toList();
  }

  /** The lines of a file that declare something, and all of it. */
  public List<Integer> oneLiners(String file) {
    return file(file).symbols().stream()
        .filter(symbol -> symbol.start() == symbol.end())
        .map(GoSymbol::start)
        .toList();
  }

  /** All functions and methods of its tests, or of what they test, in the order of the files. */
  public List<GoFunction> functions(boolean ofTests) {
    return files.values().stream()
        .filter(file -> isTest(file.path()) == ofTests)
        .flatMap(file -> file.symbols().stream().filter(GoSymbol::runs).map(file::function))
        .toList();
  }

  /** The commit that all of this is true of. */
  public String commit() {
    return commit;
  }

  /** True for a file of the original's tests. */
  public static boolean isTest(String file) {
    return file.endsWith("_test.go");
  }

  /** True for a file of the original. */
  public boolean has(String file) {
    return files.containsKey(file);
  }

  /** All files, by name. */
  public List<String> files() {
    return List.copyOf(files.keySet());
  }

  /** What git calls a file's content. */
  public String blob(String file) {
    return file(file).blob();
  }

  /** The names of all files. */
  public String names() {
    return String.join(", ", files.keySet());
  }

  /** Where to read a file of the original: at its commit, so that the lines never move. */
  public String link(String file) {
    return HOST + commit + "/" + file(file).path();
  }

  /** Where the files of the original are to be read, as their common beginning. */
  public String folder() {
    return HOST + commit + "/engine/";
  }

  /** Where programs get the files of the original, as their common beginning. */
  public String rawFolder() {
    return RAW_HOST + commit + "/engine/";
  }

  /** Where to read a line of any file of docker 1.6.2, by its path in the repository. */
  public String link(String path, int line) {
    return HOST + commit + "/" + path + "#L" + line;
  }

  /** Where to read a range. */
  public String link(GoRange range) {
    String start = "#L" + range.start();
    return link(range.file()) + (range.start() == range.end() ? start : start + "-L" + range.end());
  }

  private GoFile file(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }
}
