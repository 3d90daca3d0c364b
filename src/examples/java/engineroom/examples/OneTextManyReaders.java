package engineroom.examples;

import engineroom.engine.Env;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** One stored text, read as boolean, as number, as list and as JSON. */
public final class OneTextManyReaders {

  private OneTextManyReaders() {}

  public static void main(String[] args) throws IOException {
    String format = "%-8s %-8s %-7s %-13s %s%n";
    System.out.printf(format, "text", "boolean", "number", "list", "written as");
    for (String text : new String[] {"0", "off", "007", "1.9", "1e3", "null", "[\"a\",1]"}) {
      Env env = new Env();
      env.set("k", text);
      System.out.printf(
          format,
          text,
          env.getBool("k"),
          env.getInt64("k"),
          env.getList("k") == null ? "none" : env.getList("k").size() + " element(s)",
          written(env));
    }
  }

  private static String written(Env env) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    env.encode(out);
    return out.toString(StandardCharsets.UTF_8).strip();
  }
}
