package engineroom.classroom.grade;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file that was handed in by itself: a learning platform puts in front of it whose it
 * is, and a browser a number behind it.
 */
final class LooseName {

  private static final Pattern OF_MOODLE =
      Pattern.compile("(?<owner>.+?_\\d+_assignsubmission_file)_(?<name>.+)");
  private static final Pattern OF_CANVAS =
      Pattern.compile("(?<owner>[^_]+_(?:LATE_)?\\d+)_\\d+_(?<name>.+)");
  private static final Pattern NUMBERED = Pattern.compile("( ?\\(\\d+\\)|\\[\\d+]|-\\d+)\\.java$");

  private LooseName() {}

  /** Whose file it is: what a platform says, or the folder that it lies in. */
  static String owner(Path file) {
    Matcher platform = platform(file);
    return platform.matches()
        ? platform.group("owner")
        : String.valueOf(file.toAbsolutePath().normalize().getParent());
  }

  /** How a submission that begins with it is called. */
  static String called(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (platform(file).matches() || folder == null || folder.getFileName() == null) {
      return String.valueOf(file.getFileName());
    }
    return folder.getFileName().toString();
  }

  private static Matcher platform(Path file) {
    return platform(String.valueOf(file.getFileName()));
  }

  private static Matcher platform(String name) {
    Matcher moodle = OF_MOODLE.matcher(name);
    return moodle.matches() ? moodle : OF_CANVAS.matcher(name);
  }

  /** The name that a student gave it; old zips keep folders in it, as Windows writes them. */
  static String plain(String name) {
    Matcher platform = platform(name);
    String given = platform.matches() ? platform.group("name") : name;
    return withoutNumber(given.substring(given.lastIndexOf('\\') + 1));
  }

  /** A name, or a path, without the number that a browser gives to a file of the same name. */
  static String withoutNumber(String name) {
    return NUMBERED.matcher(name).replaceFirst(".java");
  }
}
