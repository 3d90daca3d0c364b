package engineroom.book;

import engineroom.files.FileStamp;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a build read from some files, kept for the next one as long as they stay as they are.
 *
 * <p>What had problems is not kept: they are to be told again.
 */
final class KeptValue<T> {

  private @Nullable Kept<T> kept;

  /**
   * The value of some files or folders, made now unless none of them changed.
   *
   * @param problems where making it reports to
   */
  T of(List<Path> places, Problems problems, Supplier<T> make) {
    List<FileStamp> now = stamps(places);
    if (kept != null && now.equals(kept.stamps())) {
      return kept.value();
    }
    int before = problems.all().size();
    T value = make.get();
    kept = problems.all().size() == before ? new Kept<>(now, value) : null;
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

  private record Kept<T>(List<FileStamp> stamps, T value) {}
}
