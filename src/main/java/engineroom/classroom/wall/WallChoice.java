package engineroom.classroom.wall;

import engineroom.files.Mistake;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Which wall a teacher asks for. */
public enum WallChoice {
  /** The best that works here. */
  AUTO,
  /** Bubblewrap or nothing is graded. */
  BUBBLEWRAP,
  /** None of the operating system's. */
  NONE;

  /**
   * The choice of a name.
   *
   * @throws Mistake where there is none of that name
   */
  public static WallChoice of(String name) {
    for (WallChoice one : values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(name)) {
        return one;
      }
    }
    throw new Mistake("--sandbox " + name + ": expected auto, bubblewrap or none");
  }

  /**
   * The wall; bubblewrap is tried before it is believed.
   *
   * @param path the folders in which programs are looked for, as {@code PATH} has them
   * @throws Mistake where bubblewrap is asked for and does not work
   */
  public Wall wall(String path) throws IOException, InterruptedException {
    if (this == NONE) {
      return new NoWall("--sandbox none");
    }
    Optional<Bubblewrap> installed = Bubblewrap.on(path);
    String obstacle = "bubblewrap is not installed";
    if (installed.isPresent()) {
      for (Bubblewrap one : installed.get().strongestFirst()) {
        Optional<String> found = one.obstacle();
        if (found.isEmpty()) {
          return one;
        }
        obstacle = "bubblewrap does not work here: " + found.get();
      }
    }
    if (this == BUBBLEWRAP) {
      throw new Mistake("--sandbox bubblewrap: " + obstacle + "; nothing is graded");
    }
    return new NoWall(obstacle);
  }
}
