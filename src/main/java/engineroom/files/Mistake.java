package engineroom.files;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mistake of an author or a user: something they wrote makes no sense, and its words say what is
 * wrong and what to do about it.
 *
 * <p>It is told in one line, and where many may be wrong the others are looked for as well. A fault
 * of ours is any other exception.
 */
public final class Mistake extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable Location where;

  /**
   * Makes one whose place is known to who asked for the text, or is named in its words.
   *
   * @param what what is wrong, and what to do, on one line
   */
  public Mistake(String what) {
    this(null, what, null);
  }

  /**
   * Makes one that a program tells of too.
   *
   * @param what what is wrong, and what to do, on one line
   * @param cause what went wrong underneath
   */
  public Mistake(String what, Throwable cause) {
    this(null, what, cause);
  }

  /**
   * Makes one with its place.
   *
   * @param where the place to go to
   * @param what what is wrong there, and what to do, on one line
   */
  public Mistake(Location where, String what) {
    this(where, what, null);
  }

  private Mistake(@Nullable Location where, String what, @Nullable Throwable cause) {
    super(what, cause);
    this.where = where;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  /** The place to go to, where it is known. */
  public Optional<Location> where() {
    return Optional.ofNullable(where);
  }

  /** As a user is told: the place first, where it is known. */
  public String told() {
    return where == null ? getMessage() : where + ": " + getMessage();
  }
}
