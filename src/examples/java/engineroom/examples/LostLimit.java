package engineroom.examples;

import engineroom.engine.Env;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A request that limits a core file, just below a million bytes and at a million. */
public final class LostLimit {

  private LostLimit() {}

  public static void main(String[] args) throws IOException {
    for (int limit : new int[] {999999, 1000000}) {
      String request =
          "{\"HostConfig\":{\"Ulimits\":[{\"Name\":\"core\",\"Hard\":" + limit + "}]}}";
      Env env = new Env();
      env.decode(new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)));

      ByteArrayOutputStream written = new ByteArrayOutputStream();
      env.encode(written);

      System.out.println("sent    " + request);
      System.out.println("stored  HostConfig=" + env.get("HostConfig"));
      System.out.println("written " + written.toString(StandardCharsets.UTF_8));
    }
  }
}
