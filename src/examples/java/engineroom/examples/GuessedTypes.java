package engineroom.examples;

import engineroom.engine.Env;
import java.io.IOException;

/** Four texts on their way out, stored by {@code set} and by {@code setJson}. */
public final class GuessedTypes {

  private GuessedTypes() {}

  public static void main(String[] args) throws IOException {
    String[][] entries = {
      {"Version", "1.0"},
      {"GitCommit", "4086e02"},
      {"Path", "true"},
      {"Comment", "null"},
    };
    Env bare = new Env();
    Env quoted = new Env();
    for (String[] entry : entries) {
      bare.set(entry[0], entry[1]);
      quoted.setJson(entry[0], entry[1]);
    }
    bare.encode(System.out);
    quoted.encode(System.out);
  }
}
