package engineroom.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where something is made that shall come to a place whole or not at all: beside it, under a name
 * that bears the number of this process, so that two programs do not meddle with each other.
 */
final class BuildingSite {

  private static final String MARK = ".building-";

  private BuildingSite() {}

  /** The site of a place, cleared of what processes have left that are no more. */
  static Path of(Path place) throws IOException {
    Path whole = place.toAbsolutePath().normalize();
    String name = whole.getFileName() + MARK;
    Path folder = Files.createDirectories(whole.getParent());
    List<Path> left;
    try (Stream<Path> all = Files.list(folder)) {
      left = all.filter(one -> isLeft(one.getFileName().toString(), name)).toList();
    }
    for (Path one : left) {
      Folders.delete(one);
    }
    return folder.resolve(name + ProcessHandle.current().pid());
  }

  private static boolean isLeft(String file, String name) {
    String number = file.startsWith(name) ? file.substring(name.length()) : "";
    if (!number.matches("\\d{1,18}")) {
      return false;
    }
    long process = Long.parseLong(number);
    return process == ProcessHandle.current().pid() || ProcessHandle.of(process).isEmpty();
  }
}
