package engineroom.book.example;

import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMember;
import engineroom.files.Location;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The book's examples: each runs once, and prints what was accepted, or the build fails. */
public final class Examples {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final JavaIndex sources;
  private final ExampleRunner runner;
  private final Path outputs;
  private final boolean accept;
  private final Project project;
  private final Problems problems;
  private final Map<String, Optional<Example>> run = new HashMap<>();
  private final Map<String, String> printed;

  /**
   * Examples, their classes and their accepted outputs.
   *
   * @param accept true to take what the examples print now as accepted
   * @param printed what these classes printed before, by their names; grows
   */
  public Examples(
      JavaIndex sources,
      ClassLoader classes,
      Path outputs,
      boolean accept,
      Map<String, String> printed,
      Project project,
      Problems problems) {
    this.sources = sources;
    this.runner = new ExampleRunner(classes, LIMIT);
    this.outputs = outputs;
    this.accept = accept;
    this.printed = printed;
    this.project = project;
    this.problems = problems;
  }

  /** Runs an example, once however often it is shown; empty where a problem was reported. */
  public Optional<Example> run(String name, Location where) {
    return run.computeIfAbsent(name, missing -> runNow(name, where));
  }

  private Optional<Example> runNow(String name, Location where) {
    JavaMember type;
    try {
      type = sources.find(name);
    } catch (Mistake e) {
      problems.add(where, "there is no example " + name + ": write its class, or correct the name");
      return Optional.empty();
    }
    try {
      String output = printed.get(type.binaryType());
      if (output == null) {
        output = runner.run(type.binaryType());
        printed.put(type.binaryType(), output);
      }
      compare(name, output);
      return Optional.of(new Example(type, output));
    } catch (ExampleFailed e) {
      problems.add(type.location().at(e.line()), "example " + name + " " + e.getMessage());
      return Optional.empty();
    }
  }

  private void compare(String name, String output) {
    Path file = outputs.resolve(name + ".txt");
    try {
      if (accept) {
        Files.createDirectories(outputs);
        Files.writeString(file, output);
      } else if (!Files.exists(file)) {
        report(file, "no output of example " + name + " was accepted yet", "", output);
      } else if (!Files.readString(file).replace("\r\n", "\n").equals(output)) {
        report(file, "example " + name + " prints something else", Files.readString(file), output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void report(Path file, String what, String accepted, String printed) {
    problems.add(
        project.location(file, 0),
        what + ": read it, and run with -Pupdate to accept it",
        "--- accepted\n%s\n--- printed\n%s\n---"
            .formatted(accepted.stripTrailing(), printed.stripTrailing()));
  }
}
