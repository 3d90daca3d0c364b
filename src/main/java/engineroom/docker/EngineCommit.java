package engineroom.docker;

/**
 * A commit that changed docker's engine or what goes through it.
 *
 * @param commit its hash, in 40 hexadecimal digits
 * @param author the name of its author as it stands there
 * @param title its first line
 */
public record EngineCommit(String commit, String author, String title) {

  private static final String HOST = "https://github.com/moby/moby/commit/";

  /**
   * A commit.
   *
   * @throws IllegalArgumentException if its hash is none
   */
  public EngineCommit {
    requireHash(commit);
  }

  static void requireHash(String text) {
    if (!text.matches("[0-9a-f]{40}")) {
      throw new IllegalArgumentException(
          "'" + text + "' is no hash of a commit: write its 40 hexadecimal digits");
    }
  }

  /** Where it can be read. */
  public String link() {
    return HOST + commit;
  }
}
