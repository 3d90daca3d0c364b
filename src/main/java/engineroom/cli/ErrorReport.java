package engineroom.cli;

import engineroom.classroom.judge.UncalibratedJudge;
import engineroom.cli.command.ExitStatus;
import engineroom.files.Mistake;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells of an error in one line on standard error, and chooses the status to end with. */
final class ErrorReport implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final BooleanSupplier verbose;

  /**
   * Makes a report.
   *
   * @param verbose whether the stack trace is wanted as well; asked once an error is there
   */
  ErrorReport(BooleanSupplier verbose) {
    this.verbose = verbose;
  }

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    String help = command.getCommandSpec().qualifiedName() + " --help";
    tell(command, error.getMessage() + " (see " + help + ")", error);
    return ExitStatus.UNUSABLE;
  }

  @Override
  public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
    return switch (error) {
      case Mistake mistake -> unusable(command, mistake.told(), mistake);
      case UncheckedIOException io ->
          unusable(command, reason(Objects.requireNonNull(io.getCause())), io);
      case UncalibratedJudge judge -> uncalibrated(command, judge);
      case IOException io -> unusable(command, reason(io), io);
      default -> fault(command, error);
    };
  }

  private int unusable(CommandLine command, String message, Exception error) {
    tell(command, message, error);
    return ExitStatus.UNUSABLE;
  }

  private int uncalibrated(CommandLine command, UncalibratedJudge error) {
    tell(command, String.valueOf(error.getMessage()), error);
    return ExitStatus.UNCALIBRATED;
  }

  private int fault(CommandLine command, Exception error) {
    tell(command, "a fault of Engine Room itself, --verbose shows where: " + error, error);
    return ExitStatus.FAULT;
  }

  private void tell(CommandLine command, String message, Exception error) {
    PrintWriter err = command.getErr();
    err.println("engine-room: " + message.strip().replaceAll("\\R\\s*", " "));
    if (verbose.getAsBoolean()) {
      error.printStackTrace(err);
    }
    err.flush();
  }

  /** Java gives the bare path as message where the class of the exception says the rest. */
  private static String reason(IOException error) {
    String message = error.getMessage();
    return switch (error) {
      case NoSuchFileException e -> "no such file: " + message;
      case AccessDeniedException e -> "no permission: " + message;
      case FileAlreadyExistsException e -> "exists already: " + message;
      case NotDirectoryException e -> "not a folder: " + message;
      default -> message == null ? error.toString() : message;
    };
  }
}
