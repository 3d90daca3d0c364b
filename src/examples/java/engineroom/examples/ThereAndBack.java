package engineroom.examples;

import engineroom.engine.Env;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Five texts that are written as JSON and read again, twice. */
public final class ThereAndBack {

  private static final String[] KEYS = {"Version", "GitCommit", "Path", "Comment", "Memory"};

  private ThereAndBack() {}

  public static void main(String[] args) throws IOException {
    Env env = new Env();
    env.set("Version", "1.0");
    env.set("GitCommit", "4086e02");
    env.set("Path", "true");
    env.set("Comment", "null");
    env.set("Memory", "9007199254740993");
    show("set", env);

    Env once = sent(env);
    show("back", once);
    show("again", sent(once));
  }

  private static Env sent(Env env) throws IOException {
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    env.encode(wire);
    Env back = new Env();
    back.decode(new ByteArrayInputStream(wire.toByteArray()));
    return back;
  }

  private static void show(String when, Env env) {
    for (String key : KEYS) {
      String value = env.exists(key) ? env.get(key) : "gone";
      System.out.printf("%-6s %-10s %s%n", when, key, value);
    }
  }
}
