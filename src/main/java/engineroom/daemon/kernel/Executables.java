package engineroom.daemon.kernel;

import engineroom.daemon.files.FileException;
import engineroom.daemon.files.FileTree;
import engineroom.daemon.files.Node;
import engineroom.daemon.files.RegularFile;
import engineroom.daemon.kernel.StartException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Finds programs in a tree. A file is one if it may be run and begins with {@code #!}: {@code
 * #!busybox echo} is the program echo itself, any other line names the program that reads the file.
 */
final class Executables {

  private static final String MARK = "#!";
  private static final String BUILT_IN = "busybox ";
  private static final int LONGEST_FIRST_LINE = 128;
  private static final int MOST_SCRIPTS = 4;
  private static final String DEFAULT_PATH =
      "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

  private final Function<String, Program> programs;

  Executables(Function<String, Program> programs) {
    this.programs = programs;
  }

  Executable find(List<String> argv, String searchPath, String directory, FileTree files)
      throws StartException {
    if (argv.isEmpty()) {
      throw new StartException(Reason.NOT_FOUND, "no command specified");
    }
    String name = argv.get(0);
    String path =
        name.contains("/")
            ? absolute(name, directory)
            : search(name, searchPath == null ? DEFAULT_PATH : searchPath, files);
    return load(name, path, argv, files, 0);
  }

  private static String absolute(String name, String directory) {
    return name.startsWith("/") ? name : directory + "/" + name;
  }

  private static String search(String name, String searchPath, FileTree files)
      throws StartException {
    for (String directory : searchPath.split(":")) {
      String path = directory + "/" + name;
      try {
        if (directory.startsWith("/") && isExecutable(files.find(path))) {
          return path;
        }
      } catch (FileException e) {
        // the next one may have it
      }
    }
    throw new StartException(
        Reason.NOT_FOUND, "exec: \"" + name + "\": executable file not found in $PATH");
  }

  private static boolean isExecutable(Node node) {
    return node instanceof RegularFile file && file.isExecutable();
  }

  private Executable load(String name, String path, List<String> argv, FileTree files, int scripts)
      throws StartException {
    Node node;
    try {
      node = files.find(path);
    } catch (FileException e) {
      throw new StartException(
          Reason.NOT_FOUND, "exec: \"" + name + "\": stat " + name + ": " + e.reason().words());
    }
    if (!isExecutable(node)) {
      throw new StartException(Reason.NOT_PERMITTED, "exec: \"" + name + "\": permission denied");
    }
    String line = firstLine((RegularFile) node);
    if (!line.startsWith(MARK) || scripts > MOST_SCRIPTS) {
      throw new StartException(Reason.NO_PROGRAM, "exec: \"" + name + "\": exec format error");
    }
    String reader = line.substring(MARK.length()).trim();
    if (reader.startsWith(BUILT_IN)) {
      Program program = programs.apply(reader.substring(BUILT_IN.length()));
      if (program == null) {
        throw new StartException(Reason.NO_PROGRAM, "exec: \"" + name + "\": exec format error");
      }
      return new Executable(program, List.copyOf(argv));
    }
    String[] words = reader.split("[ \t]+", 2);
    List<String> read = new ArrayList<>(List.of(words));
    read.add(path);
    read.addAll(argv.subList(1, argv.size()));
    return load(words[0], words[0], read, files, scripts + 1);
  }

  private static String firstLine(RegularFile file) {
    byte[] start = new byte[LONGEST_FIRST_LINE];
    int count = Math.max(0, file.content().read(0, start, 0, start.length));
    String text = new String(start, 0, count, StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }
}
