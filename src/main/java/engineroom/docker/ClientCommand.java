package engineroom.docker;

import java.util.List;

/**
 * A command of docker's client.
 *
 * @param command what one types
 * @param steps what it asks of the daemon, in its order
 */
public record ClientCommand(String command, List<Step> steps) {

  /**
   * A request of a command.
   *
   * @param at the line that makes it
   * @param route the route that it goes to, as {@link ApiRoute#name} has it
   * @param jobs those of the route's jobs that it makes
   * @param when in which case it does
   */
  public record Step(SourceLine at, String route, List<String> jobs, String when) {}
}
