package engineroom.classroom.wall;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * None.
 *
 * @param why why there is none
 */
public record NoWall(String why) implements Wall {

  @Override
  public List<String> around(List<String> command, Path room, Collection<Path> readable) {
    return command;
  }

  @Override
  public String told() {
    return "the list of what an engine may name, and none of the operating system's: " + why;
  }
}
