package engineroom.examples;

import engineroom.engine.Env;
import engineroom.engine.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An environment that is looked at before the output that fills it is closed. */
public final class ReadTooEarly {

  private ReadTooEarly() {}

  public static void main(String[] args) throws IOException {
    Output output = new Output();
    Env env = output.addEnv();
    for (String object :
        new String[] {"{\"Id\": \"4e\"}", "{\"Warnings\": 1}", "{\"Id\": \"9c\"}"}) {
      output.write(object.getBytes(StandardCharsets.US_ASCII));
      System.out.println("early: " + env.entries());
    }
    output.close();
    System.out.println("closed: " + env.entries());
  }
}
