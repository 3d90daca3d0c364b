package engineroom.classroom.wall;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** What the operating system puts around a JVM in which code of others runs. */
public sealed interface Wall permits Bubblewrap, NoWall {

  /**
   * The command that starts a JVM inside.
   *
   * @param command what starts it outside
   * @param room the folder in which it may write
   * @param readable what it may read beside that and the JDK
   */
  List<String> around(List<String> command, Path room, Collection<Path> readable);

  /** What stands, in one line. */
  String told();
}
