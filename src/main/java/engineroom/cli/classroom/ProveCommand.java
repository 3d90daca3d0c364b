package engineroom.cli.classroom;

import engineroom.classroom.course.FailureSignatures;
import engineroom.classroom.pack.CalibrationRecord;
import engineroom.classroom.pack.CourseProof;
import engineroom.cli.command.ExitStatus;
import engineroom.files.NewFile;
import engineroom.files.TemporaryFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tries the whole course. */
@Command(
    name = "prove",
    hidden = true,
    description = {
      "Tries the whole course: every step fails unsolved and passes solved, every wrong answer is"
          + " refused, every broken engine is killed by its model test."
    },
    footer = {"", "Exit status: 0 all holds, 1 something does not."})
final class ProveCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ClassroomOptions classroom;

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description =
          "Write down how each wrong answer fails, for hints to students who do likewise.")
  private @Nullable Path record;

  @Option(
      names = "--trivial",
      paramLabel = "FILE",
      description = "Write down which behaviours trivial bodies show; they alone earn no points.")
  private @Nullable Path trivial;

  @Option(
      names = "--calibration",
      paramLabel = "FILE",
      description = "Write down how many mistakes were planted and how many were refused.")
  private @Nullable Path calibration;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    try (TemporaryFolder folder = TemporaryFolder.create("engine-room-proof-");
        CourseProof proof =
            new CourseProof(classroom.course(), folder.path(), line -> tell(out, line))) {
      proof.prove();
      if (record != null) {
        String lines =
            proof.signatures().stream()
                .map(FailureSignatures.Entry::line)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        NewFile.write(record, lines);
      }
      if (trivial != null) {
        NewFile.write(trivial, String.join("\n", proof.trivial()) + "\n");
      }
      tell(out, proof.planted() + " mistakes planted, " + proof.found() + " refused.");
      if (calibration != null) {
        NewFile.write(
            calibration,
            new CalibrationRecord(
                    "judge",
                    proof.planted(),
                    proof.found(),
                    "engine-room class prove",
                    LocalDate.now(ZoneOffset.UTC))
                .json());
      }
      int count = proof.faults().size();
      tell(out, count == 0 ? "All holds." : count + (count == 1 ? " fault" : " faults"));
      return count == 0 ? ExitStatus.OK : ExitStatus.NO;
    }
  }

  private static void tell(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }
}
