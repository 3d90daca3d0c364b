package engineroom.book;

import engineroom.files.FileStamp;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a build read from some files, kept for the next one as long as they stay as they are.
 *
 * <p>What had problems is not kept: they are to be told again.
 */
final class KeptValue<T> {

  private List<FileStamp> stamps;
  private T value;

  /**
   * The value of some files or folders, made now unless none of them changed.
   *
   * @param problems where making it reports to
   */
  T of(List<Path> places, Problems problems, Supplier<T> make) {
    List<FileStamp> now = stamps(places);
    if (now.equals(stamps)) {
      return value;
    }
    int before = problems.all().size();
    value = make.get();
    stamps = problems.all().size() == before ? now : null;
    return value;
  }

  private static List<FileStamp> stamps(List<Path> places) {
    List<FileStamp> stamps = new ArrayList<>();
    for (Path place : places) {
      List<Path> files = Files.isDirectory(place) ? Project.files(place, "") : List.of(place);
      files.stream().filter(Files::isRegularFile).map(FileStamp::of).forEach(stamps::add);
    }
    return stamps;
  }
}
