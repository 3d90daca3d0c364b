package engineroom.book.asciidoc;

import engineroom.book.macro.BlockLocations;
import engineroom.files.Location;
import engineroom.files.Problems;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;

/** Makes a problem of whatever AsciidoctorJ warns of. */
final class AsciidocLog implements LogHandler {

  private static final String ID_TWICE = "id assigned to block already in use: ";

  private final BlockLocations places;
  private final Problems problems;

  AsciidocLog(BlockLocations places, Problems problems) {
    this.places = places;
    this.problems = problems;
  }

  @Override
  public void log(LogRecord record) {
    if (record.getSeverity().compareTo(Severity.WARN) < 0) {
      return; // a reference to nowhere comes as INFO and without a line: Links finds it with one
    }
    Location where = places.of(record.getCursor());
    if (!isBehaviour(where, record.getMessage())) {
      problems.add(where, "AsciiDoc does not understand: " + record.getMessage());
    }
  }

  /** An id of a behaviour used twice: the linker reports it, and names both places. */
  private boolean isBehaviour(Location where, String message) {
    if (!message.startsWith(ID_TWICE)) {
      return false;
    }
    String opening = "[behaviour#" + message.substring(ID_TWICE.length());
    Location before = places.project().findBack(where, opening);
    return before.line() < where.line() && where.line() - before.line() <= 3;
  }
}
