package engineroom.testrun;

import engineroom.book.evidence.RanSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The project's sources that a class uses: its own, those of all classes that it names, and those
 * that these name; and the project's files whose names are in them.
 *
 * <p>A class file names whatever it uses, the classes of constants that were copied into it among
 * it. Each file is read once, before the first test that uses it.
 */
final class UsedSources {

  private static final Pattern CLASS = Pattern.compile("engineroom[./][\\w./$]*\\w");
  private static final Pattern FILE = Pattern.compile("[\\w.-]+(?:/[\\w.-]+)+\\.\\w+");

  private final Path project;
  private final List<Path> roots;
  private final ClassLoader loader;
  private final Map<String, Optional<Use>> uses = new HashMap<>();
  private final Map<String, RanSource> known = new HashMap<>();

  /**
   * What one class file tells.
   *
   * @param sources the files that it names, its own source first
   * @param classes the classes that it names, by the paths of their files
   */
  private record Use(List<RanSource> sources, Set<String> classes) {}

  /**
   * Knows nothing yet.
   *
   * @param project the project's folder
   * @param roots the folders of sources, from there
   */
  UsedSources(Path project, List<String> roots, ClassLoader loader) {
    this.project = project;
    this.roots = roots.stream().map(Path::of).toList();
    this.loader = loader;
  }

  /** All that a class uses, by their names. */
  synchronized List<RanSource> of(String binaryName) {
    Map<String, RanSource> all = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(binaryName.replace('.', '/')));
    while (!next.isEmpty()) {
      String path = next.pop();
      if (seen.add(path)) {
        uses.computeIfAbsent(path, this::read)
            .ifPresent(
                use -> {
                  use.sources().forEach(source -> all.put(source.file(), source));
                  next.addAll(use.classes());
                });
      }
    }
    return List.copyOf(all.values());
  }

  private Optional<Use> read(String path) {
    URL found = loader.getResource(path + ".class");
    if (found == null) {
      return Optional.empty(); // a package, or only looks like a class
    }
    try (InputStream bytes = found.openStream()) {
      return Optional.of(read(path, found.toURI(), ClassFile.of().parse(bytes.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private Use read(String path, URI found, ClassModel model) throws IOException {
    Set<String> classes = new HashSet<>();
    List<RanSource> sources = new ArrayList<>(List.of(source(path, found, model)));
    for (PoolEntry entry : model.constantPool()) {
      if (entry instanceof Utf8Entry text) {
        Matcher named = CLASS.matcher(text.stringValue());
        while (named.find()) {
          classes.add(named.group().replace('.', '/'));
        }
        if (FILE.matcher(text.stringValue()).matches()
            && Files.isRegularFile(project.resolve(text.stringValue()))) {
          sources.add(now(text.stringValue()));
        }
      }
    }
    return new Use(sources, classes);
  }

  /** The source of a class; unknown where the class is older, or where there is none. */
  private RanSource source(String path, URI found, ClassModel model) throws IOException {
    String simple =
        model.findAttribute(Attributes.sourceFile()).orElseThrow().sourceFile().stringValue();
    String file = path.substring(0, path.lastIndexOf('/') + 1) + simple;
    for (Path root : roots) {
      Path source = project.resolve(root).resolve(file);
      if (Files.exists(source)) {
        String name = root.resolve(file).toString().replace('\\', '/');
        boolean older =
            Files.getLastModifiedTime(Path.of(found)).compareTo(Files.getLastModifiedTime(source))
                < 0;
        return older ? now(name).unknown() : now(name);
      }
    }
    return new RanSource(file, "");
  }

  private RanSource now(String file) {
    return known.computeIfAbsent(file, name -> RanSource.now(project, name));
  }
}
