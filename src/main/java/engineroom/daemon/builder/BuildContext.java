package engineroom.daemon.builder;

import engineroom.daemon.files.Content;
import engineroom.daemon.files.Directory;
import engineroom.daemon.files.FileException;
import engineroom.daemon.files.FileTree;
import engineroom.daemon.files.Node;
import engineroom.daemon.files.RegularFile;
import engineroom.daemon.files.Tar;
import engineroom.engine.EngineException;
import engineroom.engine.go.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The files that a client sends along with a Dockerfile. */
final class BuildContext {

  private static final String NAME = "Dockerfile";
  private static final String IGNORE = ".dockerignore";

  private final FileTree files;

  private BuildContext(FileTree files) {
    this.files = files;
  }

  /**
   * Reads a context.
   *
   * @param in an archive
   * @param files becomes the context
   */
  static BuildContext read(InputStream in, FileTree files) throws IOException {
    Tar.read(Unpacked.of(in), files, "/");
    return new BuildContext(files);
  }

  /**
   * The text of the Dockerfile. A client that is to ignore it sends it nevertheless, so it is taken
   * away once it is read.
   *
   * @param name its path; empty for the usual one
   * @throws EngineException if there is none, or nothing in it
   */
  String dockerfile(String name) throws EngineException {
    String wanted = name.isEmpty() ? NAME : name;
    if (name.isEmpty() && !files.exists("/" + NAME) && files.exists("/dockerfile")) {
      wanted = "dockerfile";
    }
    if (leadsOutside(wanted)) {
      throw new EngineException("The Dockerfile (" + wanted + ") must be within the build context");
    }
    try {
      Content content = files.file("/" + wanted).content();
      if (content.length() == 0) {
        throw new EngineException("Dockerfile cannot be empty");
      }
      List<String> ignored = ignored();
      remove(IGNORE, ignored);
      remove(wanted, ignored);
      return Text.ofBytes(content.bytes());
    } catch (FileException e) {
      throw new EngineException("Cannot locate specified Dockerfile: " + wanted);
    }
  }

  private static boolean leadsOutside(String path) {
    String clean = CleanPath.of(path);
    return clean.equals("..") || clean.startsWith("../");
  }

  private List<String> ignored() throws FileException {
    if (!files.exists("/" + IGNORE)) {
      return List.of();
    }
    String text = Text.ofBytes(files.file("/" + IGNORE).content().bytes());
    return List.of(text.split("\n", -1)).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(CleanPath::of)
        .toList();
  }

  private void remove(String path, List<String> ignored) throws FileException {
    if (ignored.stream().anyMatch(pattern -> path.matches(regex(pattern)))) {
      files.clear("/" + path);
    }
  }

  /**
   * The paths that a source of ADD or COPY means.
   *
   * @throws EngineException if there is nothing of that name
   */
  List<String> find(String source) throws EngineException {
    String path = source.replaceFirst("^(\\./|/)+", "");
    if (leadsOutside(path)) {
      throw new EngineException(
          "Forbidden path outside the build context: " + source + " (" + CleanPath.of(path) + ")");
    }
    if (path.chars().noneMatch(c -> "*?[".indexOf(c) >= 0)) {
      node(path);
      return List.of(path);
    }
    List<String> found = new ArrayList<>();
    collect(files.root(), "", regex(path), found);
    return found;
  }

  private static void collect(Directory in, String path, String regex, List<String> found) {
    for (String name : in.names()) {
      if ((path + name).matches(regex)) {
        found.add(path + name);
      }
      if (in.entry(name) instanceof Directory inner) {
        collect(inner, path + name + "/", regex, found);
      }
    }
  }

  private static String regex(String pattern) {
    StringBuilder regex = new StringBuilder();
    for (char c : pattern.toCharArray()) {
      switch (c) {
        case '*' -> regex.append("[^/]*");
        case '?' -> regex.append("[^/]");
        case '[', ']', '-' -> regex.append(c);
        default -> regex.append(Character.isLetterOrDigit(c) ? "" : "\\").append(c);
      }
    }
    return regex.toString();
  }

  private Node node(String path) throws EngineException {
    try {
      return files.find("/" + path);
    } catch (FileException e) {
      throw new EngineException(path + ": no such file or directory");
    }
  }

  /** What the cache knows a source by. */
  String fingerprint(String path) throws EngineException {
    Node node = node(path);
    return (node instanceof Directory ? "dir:" : "file:") + Fingerprint.of(node);
  }

  /**
   * Copies a source into a container: a directory's entries, or a file, under its own name where
   * the destination is a directory.
   *
   * @param unpacks whether a file that is an archive is unpacked
   */
  void copy(String path, FileTree to, String destination, boolean unpacks)
      throws EngineException, IOException {
    Node node = node(path);
    String real = RealPath.in(to, destination);
    if (node instanceof Directory directory) {
      to.makeDirectories(real, 0755);
      copyAll(directory, to, real);
      return;
    }
    if (unpacks && node instanceof RegularFile file && unpack(file, to, real)) {
      return;
    }
    boolean into = destination.endsWith("/") || isDirectory(to, real);
    String base = path.substring(path.lastIndexOf('/') + 1);
    String target = into ? real + "/" + base : real;
    put(node, to, target);
  }

  private static boolean isDirectory(FileTree tree, String path) {
    try {
      return tree.find(path) instanceof Directory;
    } catch (FileException e) {
      return false;
    }
  }

  private static boolean unpack(RegularFile file, FileTree to, String destination) {
    try {
      FileTree trial = to.copy();
      trial.makeDirectories(destination, 0755);
      Tar.read(unpacked(file), trial, destination);
      to.makeDirectories(destination, 0755);
      Tar.read(unpacked(file), to, destination);
      return true;
    } catch (IOException e) {
      return false; // it is no archive
    }
  }

  private static InputStream unpacked(RegularFile file) throws IOException {
    return Unpacked.of(new ByteArrayInputStream(file.content().bytes()));
  }

  private static void copyAll(Directory from, FileTree to, String destination)
      throws FileException {
    for (String name : from.names()) {
      String target = destination + "/" + name;
      if (from.entry(name) instanceof Directory inner) {
        to.makeDirectories(target, inner.mode());
        copyAll(inner, to, target);
      } else {
        put(from.entry(name), to, target);
      }
    }
  }

  private static void put(Node node, FileTree to, String path) throws FileException {
    to.makeDirectories(path.substring(0, Math.max(1, path.lastIndexOf('/'))), 0755);
    to.put(path, node);
  }
}
