package engineroom.daemon.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FileTreeTest {

  private long time = 1000;
  private final FileTree tree = new FileTree(() -> time);

  private static Content content(String text) {
    return Content.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(FileTree tree, String path) throws FileException {
    return new String(tree.file(path).content().bytes(), StandardCharsets.UTF_8);
  }

  private static void fails(ThrowingCallable what, String message) {
    assertThatThrownBy(what).isInstanceOf(FileException.class).hasMessage(message);
  }

  private void someFiles() throws FileException {
    tree.makeDirectories("/a/b", 0755);
    tree.write("/a/b/f", content("one"), 0600);
    tree.link("/l", "a/b");
    tree.link("/a/up", "../a/./b//f");
    tree.link("/out", "../../../../a");
    tree.link("/a/root", "/l/f");
    tree.link("/round", "/round");
  }

  @Test
  void aPathLeadsThroughLinksAndDotsAndNeverOut() throws FileException {
    someFiles();

    for (String path :
        "/a/b/f /l/f //a/./b/../b/f /a/up /out/b/f /../../a/b/f /a/root /l/../b/f".split(" ")) {
      assertThat(text(tree, path)).as(path).isEqualTo("one");
      assertThat(tree.realPath(path)).as(path).isEqualTo("/a/b/f");
    }
    assertThat(tree.realPath("/")).isEqualTo("/");
    assertThat(tree.look("/l")).isEqualTo(new SymbolicLink("a/b", Attributes.ofRoot(0777, 1000)));
  }

  @Test
  void whatIsWrongIsSaidInTheWordsOfUnix() throws FileException {
    someFiles();

    fails(() -> tree.find("/x"), "/x: no such file or directory");
    fails(() -> tree.find("/x/y"), "/x/y: no such file or directory");
    fails(() -> tree.find("/a/b/f/g"), "/a/b/f/g: not a directory");
    fails(() -> tree.find("/round"), "/round: too many levels of symbolic links");
    fails(() -> tree.directory("/l/f"), "/l/f: not a directory");
    fails(() -> tree.file("/a"), "/a: is a directory");
    fails(() -> tree.write("/a", Content.EMPTY, 0), "/a: is a directory");
    fails(() -> tree.write("/x/y", Content.EMPTY, 0), "/x/y: no such file or directory");
    fails(() -> tree.makeDirectory("/l", 0), "/l: file exists");
    fails(() -> tree.makeDirectory("/", 0), "/: file exists");
    fails(() -> tree.makeDirectories("/a/b/f/g", 0), "/a/b/f: not a directory");
    fails(() -> tree.remove("/a"), "/a: directory not empty");
    fails(() -> tree.removeAll("/"), "/: device or resource busy");
    fails(() -> tree.move("/a", "/a/b/c"), "/a: invalid argument");
    fails(() -> tree.move("/l", "/a"), "/a: is a directory");
    fails(() -> tree.move("/a", "/l"), "/l: not a directory");
    fails(
        () -> tree.write("/" + "n".repeat(256), Content.EMPTY, 0),
        "/" + "n".repeat(256) + ": file name too long");
  }

  @Test
  void aWriteKeepsTheModeAndAnAppendWhatIsThere() throws FileException {
    tree.write("/f", content("a"), 0600);
    time = 2000;
    tree.append("/f", new byte[] {'x', 'b', 'y'}, 1, 1);

    assertThat(text(tree, "/f")).isEqualTo("ab");
    assertThat(tree.find("/f").mode()).isEqualTo(0600);
    assertThat(tree.find("/f").modified()).isEqualTo(2000);
    assertThat(tree.find("/").modified()).isEqualTo(1000);
    tree.write("/f", content(""), 0777);
    assertThat(text(tree, "/f")).isEmpty();
    assertThat(tree.find("/f").mode()).isEqualTo(0600);
  }

  @Test
  void aCopyGoesItsOwnWay() throws FileException {
    someFiles();
    FileTree copy = tree.copy();
    tree.append("/a/b/f", new byte[] {'1'}, 0, 1);
    copy.append("/a/b/f", new byte[] {'2'}, 0, 1);
    copy.removeAll("/l");

    assertThat(text(tree, "/l/f")).isEqualTo("one1");
    assertThat(text(copy, "/a/b/f")).isEqualTo("one2");
    assertThat(copy.exists("/l")).isFalse();
  }

  @Test
  void changesNameWhatIsModifiedAddedAndDeleted() throws FileException {
    someFiles();
    tree.makeDirectories("/c/d/e", 0755);
    tree.write("/kept", content("k"), 0644);
    FileTree base = tree.copy();
    assertThat(tree.changes(base)).isEmpty();

    tree.append("/a/b/f", new byte[1], 0, 1);
    tree.makeDirectories("/a/new/dir", 0755);
    tree.removeAll("/c/d");
    tree.setMode("/kept", 0600);
    tree.remove("/l");
    tree.write("/l", content("now a file"), 0644);

    assertThat(tree.changes(base))
        .containsExactly(
            new Change(0, "/a"),
            new Change(0, "/a/b"),
            new Change(0, "/a/b/f"),
            new Change(1, "/a/new"),
            new Change(1, "/a/new/dir"),
            new Change(0, "/c"),
            new Change(2, "/c/d"),
            new Change(0, "/kept"),
            new Change(0, "/l"));
    assertThat(base.changes(tree)).contains(new Change(2, "/a/new"), new Change(1, "/c/d/e"));
  }

  @Test
  void aDirectoryThatBecomesAFileAndBack() throws FileException {
    tree.makeDirectories("/d/e", 0755);
    FileTree base = tree.copy();
    tree.removeAll("/d");
    tree.write("/d", content(""), 0644);

    assertThat(tree.changes(base)).containsExactly(new Change(0, "/d"));
    assertThat(base.changes(tree)).containsExactly(new Change(0, "/d"), new Change(1, "/d/e"));
  }

  @Test
  void aMoveTakesTheOldPlaceAndLeavesNothingBehind() throws FileException {
    someFiles();
    tree.write("/g", content("two"), 0644);
    tree.move("/g", "/a/b/f");
    tree.move("/a", "/z");

    assertThat(text(tree, "/z/b/f")).isEqualTo("two");
    assertThat(tree.root().names()).containsExactly("l", "out", "round", "z");
    tree.makeDirectory("/empty", 0755);
    tree.move("/z", "/empty");
    assertThat(text(tree, "/empty/b/f")).isEqualTo("two");
  }

  @Test
  void aTreeThatIsFullTakesNoMoreAndLosesNothing() throws FileException {
    byte[] half = new byte[(int) FileTree.LIMIT / 2];
    tree.write("/a", Content.of(half), 0644);
    fails(() -> tree.append("/b", half, 0, half.length), "/b: no space left on device");
    assertThat(tree.exists("/b")).isFalse();
    assertThat(tree.space()).isEqualTo(2 * Node.OWN_SPACE + half.length);

    tree.remove("/a");
    assertThat(tree.space()).isEqualTo(Node.OWN_SPACE);
    tree.write("/b", Content.of(half), 0644);
  }

  @Test
  void changesThatFailTogetherAreNone() {
    assertThatThrownBy(
            () ->
                tree.atOnce(
                    () -> {
                      tree.makeDirectory("/a", 0755);
                      throw new IOException("enough");
                    }))
        .hasMessage("enough");
    assertThat(tree.exists("/a")).isFalse();
  }

  @Test
  void contentsThatGrowFromOneDoNotSeeEachOther() {
    Content one = content("a");
    Content two = one.plus(new byte[] {'b'}, 0, 1);
    Content three = two.plus(new byte[] {'c'}, 0, 1);
    Content other = two.plus(new byte[] {'d'}, 0, 1);

    assertThat(one).isEqualTo(content("a")).hasSameHashCodeAs(content("a"));
    assertThat(two).isEqualTo(content("ab"));
    assertThat(three).isEqualTo(content("abc")).isNotEqualTo(other);
    assertThat(other).isEqualTo(content("abd"));
    assertThat(three.read(3, new byte[1], 0, 1)).isEqualTo(-1);
  }
}
