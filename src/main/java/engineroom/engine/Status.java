package engineroom.engine;

/**
 * What a handler answers, after the exit status of a Unix process: zero is success, any other
 * number, negative ones too, is failure.
 *
 * <p>Ports {@code Status} and its three constants, {@code job.go} lines 46-52.
 *
 * @param code the number
 */
public record Status(int code) {

  /** Success, 0. */
  public static final Status OK = new Status(0);

  /** Failure, 1: what {@link Job#errorf} and {@link Job#error} return. */
  public static final Status ERR = new Status(1);

  /** 127, as a shell gives for a command that it cannot find. */
  public static final Status NOT_FOUND = new Status(127);
}
