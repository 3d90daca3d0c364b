package engineroom.daemon.kernel;

import java.util.List;

/**
 * What is to be run, and around it.
 *
 * @param argv the program and its arguments; the program is looked for in PATH unless it has a
 *     slash
 * @param env {@code NAME=value}, one a variable; of two with one name the later counts
 * @param workingDirectory an absolute path; empty for the root
 * @param hostname what the process believes its machine to be called
 * @param user a name or a number, {@code USER:GROUP} also; empty for root
 * @param tty whether its three streams are one terminal
 */
public record ProcessSpec(
    List<String> argv,
    List<String> env,
    String workingDirectory,
    String hostname,
    String user,
    boolean tty) {

  /** Keeps copies of the lists. */
  public ProcessSpec {
    argv = List.copyOf(argv);
    env = List.copyOf(env);
  }
}
