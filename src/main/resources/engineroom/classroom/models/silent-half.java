package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.ResponseWriter;
import engineroom.engine.go.Url;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class SilentHalfTest {

  @Test
  void whatIsReportedIsInTheBody() throws EngineException, java.io.IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Engine eng = new Engine();
    eng.logging = false;
    eng.register("info", job -> job.errorf("no such thing"));

    eng.serveHTTP(
        new ResponseWriter() {
          @Override
          public void setHeader(String name, String value) {}

          @Override
          public void addHeader(String name, String value) {}

          @Override
          public void writeHeader(int status) {}

          @Override
          public void write(int oneByte) {
            body.write(oneByte);
          }
        },
        Url.parse("/info"));

    assertThat(body).hasToString("no such thing\n");
  }
}
