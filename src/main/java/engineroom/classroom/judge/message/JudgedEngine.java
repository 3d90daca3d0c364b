package engineroom.classroom.judge.message;

import java.nio.file.Path;
import java.util.Optional;

/** The engine that tests are run against. */
public sealed interface JudgedEngine {

  /**
   * A student's.
   *
   * @param workspace the student's folder
   * @param filled whether methods that wait to be written are taken from the port
   */
  record OfStudent(Path workspace, boolean filled) implements JudgedEngine {}

  /**
   * The port.
   *
   * @param variant a file with other versions of its methods
   */
  record OfPort(Optional<Path> variant) implements JudgedEngine {}
}
