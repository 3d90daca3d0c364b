package engineroom.daemon.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TarTest {

  private static final String LONG = "n".repeat(120);

  private final FileTree tree = new FileTree(() -> 1_428_410_096);
  private final FileTree other = new FileTree(() -> 5);

  @BeforeEach
  void someFiles() throws FileException {
    tree.makeDirectories("/a/" + LONG, 0750);
    tree.write("/a/f", content("x".repeat(600)), 0640);
    tree.write("/a/" + LONG + "/empty", Content.EMPTY, 04755);
    tree.link("/a/l", "/" + LONG);
    tree.link("/short", "a/f");
    tree.setOwner("/short", 7, 8);
    tree.setOwner("/a", 1001, 1002);
  }

  private static Content content(String text) {
    return Content.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] archive(String path) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Tar.write(tree, path, out);
    return out.toByteArray();
  }

  private void read(byte[] archive) throws IOException {
    Tar.read(new ByteArrayInputStream(archive), other, "/");
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    read(archive("/"));

    assertThat(other.root().names()).containsExactly("a", "short");
    assertThat(other.find("/a").attributes()).isEqualTo(tree.find("/a").attributes());
    assertThat(other.find("/a").attributes())
        .isEqualTo(new Attributes(0750, 1001, 1002, 1_428_410_096));
    assertThat(other.find("/a/f")).isEqualTo(tree.find("/a/f"));
    assertThat(other.find("/a/" + LONG + "/empty")).isEqualTo(tree.find("/a/" + LONG + "/empty"));
    assertThat(other.look("/a/l")).isEqualTo(tree.look("/a/l"));
    assertThat(other.look("/short")).isEqualTo(tree.look("/short"));
  }

  @Test
  void theArchiveOfAPathBeginsWithItsOwnName() throws IOException {
    read(archive("/short"));
    read(archive("/a/" + LONG));

    assertThat(other.root().names()).containsExactly("f", LONG);
    assertThatThrownBy(() -> archive("/nosuch")).hasMessage("/nosuch: no such file or directory");
  }

  @Test
  void anArchiveIsMadeOfBlocksThatOthersRead() throws IOException {
    byte[] archive = archive("/a/f");

    assertThat(archive).hasSize(512 + 1024 + 1024);
    assertThat(new String(archive, 0, 1, StandardCharsets.UTF_8)).isEqualTo("f");
    assertThat(new String(archive, 100, 7, StandardCharsets.UTF_8)).isEqualTo("0000640");
    assertThat(new String(archive, 124, 11, StandardCharsets.UTF_8)).isEqualTo("00000001130");
    assertThat(new String(archive, 257, 8, StandardCharsets.UTF_8)).isEqualTo("ustar\00000");
  }

  @Test
  void recordsOfPaxNameWhatFollowsThem() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    add(out, 'g', "global", "", "19 comment=ignored\n");
    add(out, 'x', "pax", "", "20 path=d/long name\n12 size=003\n");
    add(out, '0', "cut", "", "abc");
    add(out, 'x', "pax", "", "15 linkpath=up\n");
    add(out, '2', "link", "cut", "");
    add(out, '1', "hard", "d/long name", "");
    add(out, '3', "device", "", "");
    read(out.toByteArray());

    assertThat(other.file("/d/long name").content()).isEqualTo(content("abc"));
    assertThat(other.look("/link")).isEqualTo(new SymbolicLink("up", Attributes.ofRoot(0644, 7)));
    assertThat(other.file("/hard").content()).isEqualTo(content("abc"));
    assertThat(other.root().names()).containsExactly("d", "hard", "link");
  }

  private static void add(
      ByteArrayOutputStream out, char type, String name, String link, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(TarHeader.bytes(type, name, link, Attributes.ofRoot(0644, 7), bytes.length));
    out.write(Arrays.copyOf(bytes, (bytes.length + 511) / 512 * 512));
  }

  @Test
  void whatIsInTheWayGivesWayButADirectoryKeepsWhatIsInIt() throws IOException {
    other.makeDirectories("/a/kept", 0700);
    other.write("/a/f", content("old"), 0600);
    other.link("/short", "/nosuch");
    read(archive("/"));

    assertThat(other.root().names()).containsExactly("a", "short");
    assertThat(other.directory("/a").names()).contains("kept");
    assertThat(other.find("/a/f")).isEqualTo(tree.find("/a/f"));
    assertThat(other.find("/a").mode()).isEqualTo(0750);
  }

  @Test
  void anArchiveThatIsBrokenIsRefusedAndNothingOfItIsKept() throws IOException {
    byte[] whole = archive("/");
    byte[] cut = Arrays.copyOf(whole, whole.length - 1600);
    byte[] wrong = whole.clone();
    wrong[3]++;

    assertRefused(cut, "unexpected EOF");
    assertRefused(Arrays.copyOf(whole, 100), "unexpected EOF");
    assertRefused(wrong, "archive/tar: invalid tar header");
    assertRefused("no archive at all".repeat(100).getBytes(), "archive/tar: invalid tar header");
    assertRefused(
        entry('0', "good", "../../bad", ""), "archive/tar: ../../bad is outside of its directory");
    assertRefused(
        entry('0', "good", "x/../../bad", ""),
        "archive/tar: x/../../bad is outside of its directory");
    assertRefused(entry('1', "good", "hard", "nosuch"), "//nosuch: no such file or directory");
    assertRefused(huge(), "archive: no space left on device");
    for (String pax :
        new String[] {"9 path", "x path=a\n", "99 path=a\n", "7 path\n", "11 size=-1\n"}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      add(out, 'x', "pax", "", pax);
      add(out, '0', "f", "", "");
      assertRefused(out.toByteArray(), "archive/tar: invalid tar header");
    }
  }

  private static byte[] entry(char type, String good, String name, String link) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    add(out, '0', good, "", "");
    add(out, type, name, link, "");
    return out.toByteArray();
  }

  private static byte[] huge() {
    return TarHeader.bytes('0', "huge", "", Attributes.ofRoot(0644, 0), 1L << 32);
  }

  private void assertRefused(byte[] archive, String message) {
    assertThatThrownBy(() -> read(archive)).isInstanceOf(IOException.class).hasMessage(message);
    assertThat(other.root().names()).isEmpty();
  }

  @Test
  void anEmptyArchiveIsNone() throws IOException {
    read(new byte[0]);
    read(new byte[1024]);

    assertThat(other.root().names()).isEmpty();
    assertThatThrownBy(() -> Tar.read(new ByteArrayInputStream(new byte[0]), other, "/x"))
        .hasMessage("/x: no such file or directory");
  }
}
