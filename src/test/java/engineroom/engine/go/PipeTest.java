package engineroom.engine.go;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.replay.jvm.TurnedClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PipeTest {

  private final Pipe pipe = new Pipe();
  private final TurnedClock clock = new TurnedClock();

  @AfterEach
  void theClockStops() {
    clock.close();
  }

  @Test
  void whatIsWrittenIsReadInPieces() throws IOException {
    clock.go(() -> write("hello"));

    byte[] two = new byte[2];
    assertThat(pipe.readEnd().read(two)).isEqualTo(2);
    assertThat(new String(two)).isEqualTo("he");
    assertThat(pipe.readEnd().read()).isEqualTo('l');
    assertThat(new String(pipe.readEnd().readNBytes(2))).isEqualTo("lo");
  }

  @Test
  void aWriteWaitsUntilAllOfItIsRead() throws IOException {
    Signal written = new Signal();
    clock.go(
        () -> {
          write("ab");
          written.fire();
        });

    clock.stuck().await();
    assertThat(written.hasFired()).isFalse();
    pipe.readEnd().read();
    assertThat(written.hasFired()).isFalse();
    pipe.readEnd().read();
    written.await();
  }

  @Test
  void aByteIsWrittenAndReadAlone() throws IOException {
    Signal written = new Signal();
    clock.go(
        () -> {
          write(0x1ff);
          written.fire();
        });

    assertThat(pipe.readEnd().read()).isEqualTo(0xff);
    written.await();
  }

  @Test
  void anEmptyWriteWaitsForAReaderAndGivesItNothing() throws IOException {
    clock.go(
        () -> {
          write("");
          write("x");
        });

    assertThat(pipe.readEnd().read()).isEqualTo('x');
  }

  @Test
  void closingTheWriteEndEndsTheText() throws IOException {
    clock.go(
        () -> {
          write("all");
          close();
        });

    assertThat(new String(pipe.readEnd().readAllBytes())).isEqualTo("all");
    assertThat(pipe.readEnd().read()).isEqualTo(-1);
  }

  @Test
  void aWriteAfterTheCloseFails() throws IOException {
    pipe.writeEnd().close();

    assertThatThrownBy(() -> pipe.writeEnd().write('x'))
        .hasMessage("io: read/write on closed pipe");
  }

  @Test
  void aReadEndThatIsClosedGivesTheWriterItsReason() {
    IOException reason = new IOException("enough");
    pipe.readEnd().closeWith(reason);

    assertThatThrownBy(() -> pipe.writeEnd().write('x')).isSameAs(reason);
    assertThatThrownBy(() -> pipe.readEnd().read()).hasMessage("io: read/write on closed pipe");
  }

  @Test
  void closingTheReadEndFreesAWriterThatWaits() {
    Signal failed = new Signal();
    clock.go(
        () -> {
          try {
            pipe.writeEnd().write('x');
          } catch (IOException e) {
            failed.fire();
          }
        });
    clock.stuck().await();

    pipe.readEnd().close();

    failed.await();
  }

  @Test
  void closingTheWriteEndFreesAWriterThatWaits() throws IOException {
    AtomicReference<String> message = new AtomicReference<>();
    Signal failed = new Signal();
    clock.go(
        () -> {
          try {
            pipe.writeEnd().write('x');
          } catch (IOException e) {
            message.set(e.getMessage());
            failed.fire();
          }
        });
    clock.stuck().await();

    pipe.writeEnd().close();

    failed.await();
    assertThat(message).hasValue("io: read/write on closed pipe");
    assertThat(pipe.readEnd().read()).isEqualTo(-1);
  }

  private void write(String text) {
    try {
      pipe.writeEnd().write(text.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(int oneByte) {
    try {
      pipe.writeEnd().write(oneByte);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void close() {
    try {
      pipe.writeEnd().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
