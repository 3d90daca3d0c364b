package engineroom.classroom.course;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that students write: all of the engine's package, and those of the small docker in
 * which a step asks for a method. A file is called by its name, and no two have the same. Of every
 * other file the judge has a copy of its own.
 */
public final class WrittenFiles {

  /** Where a workspace has its sources. */
  public static final String SOURCES = "src/main/java/";

  private static final String ENGINE = "engineroom/engine/";

  private final Map<String, String> ofTheDaemon;

  private WrittenFiles(Map<String, String> ofTheDaemon) {
    this.ofTheDaemon = ofTheDaemon;
  }

  /**
   * The engine's, and others.
   *
   * @param others the paths of the others from a folder of sources
   */
  public static WrittenFiles and(List<String> others) {
    return new WrittenFiles(
        others.stream()
            .collect(
                Collectors.toMap(
                    path -> path.substring(path.lastIndexOf('/') + 1),
                    Function.identity(),
                    (first, second) -> first,
                    TreeMap::new)));
  }

  /** The path of a file from a folder of sources; one that is not known is the engine's. */
  public String path(String name) {
    return ofTheDaemon.getOrDefault(name, ENGINE + name);
  }

  /** True for a file of the engine's package, by its name. */
  public boolean isOfTheEngine(String name) {
    return !ofTheDaemon.containsKey(name);
  }

  /** The path of a file in a workspace. */
  public String inWorkspace(String name) {
    return SOURCES + path(name);
  }

  /** The names of those that lie in a folder of sources, in order. */
  public List<String> in(Path sources) {
    Stream<String> engine =
        CourseFolder.paths(sources.resolve(ENGINE)).stream()
            .filter(path -> path.endsWith(".java") && path.indexOf('/') < 0);
    Stream<String> others =
        ofTheDaemon.entrySet().stream()
            .filter(one -> Files.isRegularFile(sources.resolve(one.getValue())))
            .map(Map.Entry::getKey);
    return Stream.concat(engine, others).distinct().sorted().toList();
  }

  /** True for a file of a workspace that students write, by its path there. */
  public boolean has(String path) {
    return path.startsWith(SOURCES) && declares(path.substring(SOURCES.length()));
  }

  /** True for a file of a workspace of which the judge has a copy of its own. */
  public boolean isGiven(String path) {
    return path.startsWith("src/test/java/") || path.startsWith(SOURCES) && !has(path);
  }

  /** True for a class that is declared in one of them, by its name with slashes. */
  public boolean declares(String type) {
    String file = type.replaceFirst("(\\$.*|\\.java)?$", ".java");
    return ofTheDaemon.containsValue(file)
        || file.startsWith(ENGINE) && file.indexOf('/', ENGINE.length()) < 0;
  }
}
