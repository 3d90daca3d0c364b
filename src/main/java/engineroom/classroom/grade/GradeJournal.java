package engineroom.classroom.grade;

import engineroom.classroom.course.Course;
import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Grades as they become known, a line each, on the disk before the next is begun: what ends the
 * whole run takes none of them away. The last line may have been broken off; it counts for nothing.
 */
public final class GradeJournal implements AutoCloseable {

  private final Path file;
  private final Course course;
  private final Map<String, GradeLine> done = new HashMap<>();
  private final FileChannel channel;

  private GradeJournal(Path file, Course course, List<String> lines, FileChannel channel) {
    this.file = file;
    this.course = course;
    this.channel = channel;
    lines.forEach(
        line ->
            GradeLine.parse(line).ifPresent(one -> done.put(key(one.name(), one.digest()), one)));
  }

  private static String key(String name, String digest) {
    return digest + " " + name;
  }

  /** Where the journal of a table is kept while the table is being made. */
  public static Path beside(Path table) {
    return table.resolveSibling(table.getFileName() + ".journal");
  }

  /**
   * Opens a journal.
   *
   * @param resume whether to go on with one that is there
   * @throws Mistake where one is there that is not to be gone on with, or that other rules wrote
   */
  public static GradeJournal open(Path file, Course course, GradingRules rules, boolean resume)
      throws IOException {
    String head = course.folder().readVersion() + " | " + rules.line();
    boolean there = Files.exists(file);
    if (there && !resume) {
      throw new Mistake(
          file
              + " holds the grades of a run that was broken off: go on with --resume, or delete"
              + " it");
    }
    List<String> lines = there ? text(file).lines().toList() : List.of();
    if (!lines.isEmpty() && !lines.getFirst().equals(head)) {
      throw new Mistake(
          file
              + " holds grades by another course or other options ("
              + lines.getFirst()
              + "): give the same again, or delete it");
    }
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    GradeJournal journal = new GradeJournal(file, course, lines, channel);
    journal.write(lines.isEmpty() ? head : ""); // an empty line ends one that was broken off
    return journal;
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** The grade of a submission that is as it was when it got it. */
  public Optional<Grade> grade(Submission submission) throws IOException {
    return Optional.ofNullable(done.get(key(submission.name(), submission.digest())))
        .map(line -> line.grade(course));
  }

  /** Adds a grade; it is on the disk when this returns. */
  public void add(Submission submission, Grade grade) throws IOException {
    write(GradeLine.of(submission.digest(), grade).text());
  }

  private synchronized void write(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(false);
  }

  /** All is in the table. */
  public void delete() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
