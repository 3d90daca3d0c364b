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
  private final Map<String, GoFile> around = new TreeMap<>();

  /**
   * Facts.
   *
   * @param commit the commit of docker 1.6.2
   * @param all the files of its folder {@code engine/}
   * @param around files of other folders, which chapters name lines of
   */
  public GoFacts(String commit, List<GoFile> all, List<GoFile> around) {
    this.commit = commit;
    all.forEach(file -> files.put(file.name(), file));
    around.forEach(file -> this.around.put(file.name(), file));
  }

  /** What is wrong with a range, if anything: no such file, or lines that it has not. */
  public Optional<String> fault(GoRange range) {
    if (!has(range.file())) {
      return Optional.of(noSuchFile(range.file()));
    }
    GoFile file = file(range.file());
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

  /** True for a file of the original, or one around it that is known. */
  public boolean has(String file) {
    return files.containsKey(file) || around.containsKey(file);
  }

  /** What to say where a file is named that is not known. */
  public String noSuchFile(String file) {
    String known = file.contains("/") ? String.join(", ", around.keySet()) : names();
    String folder = file.contains("/") ? "" : " in engine/";
    return known.isEmpty()
        ? "nothing is known of a file " + file + " outside engine/"
        : "docker 1.6.2 has no file " + file + folder + ": name one of " + known;
  }

  /** All files of the engine, by name. */
  public List<String> files() {
    return List.copyOf(files.keySet());
  }

  /** What git calls a file's content. */
  public String blob(String file) {
    return file(file).blob();
  }

  /** The names of all files of the engine. */
  public String names() {
    return String.join(", ", files.keySet());
  }

  /** Where to read a file: at its commit, so that the lines never move. */
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
    GoFile inside = files.get(name);
    return Objects.requireNonNull(inside == null ? around.get(name) : inside, name);
  }
}
