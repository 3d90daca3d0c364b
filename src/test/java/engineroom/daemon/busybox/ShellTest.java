package engineroom.daemon.busybox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class ShellTest {

  private final TryContainer container = new TryContainer();

  @AfterEach
  void theClockStops() {
    container.close();
  }

  /** A paragraph sign stands for a line's end, a tilde for nothing. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "echo a   b ¦ a b¶ ¦ ~ ¦ 0",
        "echo 'a   b' \"c  d\" e\\ \\ f ¦ a   b c  d e  f¶ ¦ ~ ¦ 0",
        "echo a; echo b ¦ a¶b¶ ¦ ~ ¦ 0",
        "echo a¶echo b # c ¦ a¶b¶ ¦ ~ ¦ 0",
        "# nothing ¦ ~ ¦ ~ ¦ 0",
        "true && echo a; false && echo b; false || echo c; true || echo d ¦ a¶c¶ ¦ ~ ¦ 0",
        "false || false && echo a; echo $? ¦ 1¶ ¦ ~ ¦ 0",
        "! true; echo $?; ! false && echo a ¦ 1¶a¶ ¦ ~ ¦ 0",
        "exit 7; echo a ¦ ~ ¦ ~ ¦ 7",
        "false ¦ ~ ¦ ~ ¦ 1",
        "nosuch ¦ ~ ¦ sh: nosuch: not found¶ ¦ 127",
        "/tmp ¦ ~ ¦ sh: /tmp: Permission denied¶ ¦ 126",
        "X=1; Y=$X$X; echo $Y ${Y}0 \"$X\" '$X' \\$X [$Z] ¦ 11 110 1 $X $X []¶ ¦ ~ ¦ 0",
        "X='a  b'; echo $X \"$X\"; echo \"$A\" ¦ a b a  b¶1¶ ¦ ~ ¦ 0",
        "X=; echo [${X:-a}] [${X-a}] [${Y-b c}] [${A:+d}] [${#A}] ¦ [a] [] [b c] [d] [1]¶ ¦ ~ ¦ 0",
        "echo ${X:=5} $X ¦ 5 5¶ ¦ ~ ¦ 0",
        "echo ${X?gone}; echo a ¦ ~ ¦ sh: X: gone¶ ¦ 2",
        "echo $# $1 $0 \"$@\" ¦ 2 one sh one two¶ ¦ ~ ¦ 0",
        "for x in \"$@\" 3; do echo $x; done ¦ one¶two¶3¶ ¦ ~ ¦ 0",
        "for x; do echo $x; done; shift; echo $1 ¦ one¶two¶two¶ ¦ ~ ¦ 0",
        "if false; then echo a; elif true; then echo b; else echo c; fi ¦ b¶ ¦ ~ ¦ 0",
        "if false; then echo a; fi; echo $? ¦ 0¶ ¦ ~ ¦ 0",
        "i=0; while true; do i=$((i+1)); echo $i; if false || ! true; then :; else break; fi; done"
            + " ¦ 1¶ ¦ ~ ¦ 0",
        "for i in 1 2; do for j in 1 2; do echo $i$j; continue 2; done; done ¦ 11¶21¶ ¦ ~ ¦ 0",
        "until true; do echo a; done; echo $? ¦ 0¶ ¦ ~ ¦ 0",
        "echo $((1 + 2 * 3 % 4 - -1)) $(((1+1)*2)) $((A == 1 && 0 < 1)) ¦ 4 4 1¶ ¦ ~ ¦ 0",
        "echo $((1/0)); echo a ¦ ~ ¦ sh: divide by zero¶ ¦ 2",
        "echo a | cat | cat ¦ a¶ ¦ ~ ¦ 0",
        "false | true; echo $?; true | false; echo $? ¦ 0¶1¶ ¦ ~ ¦ 0",
        "echo $(echo a; echo b) \"$(echo a; echo b)\" `echo c` ¦ a b a¶b c¶ ¦ ~ ¦ 0",
        "X=$(false); echo $? ¦ 1¶ ¦ ~ ¦ 0",
        "(X=2; echo $X; exit 4); echo $? $X ¦ 2¶4¶ ¦ ~ ¦ 0",
        "(cd /tmp; pwd); pwd ¦ /tmp¶/¶ ¦ ~ ¦ 0",
        "{ echo a; echo b; } | cat ¦ a¶b¶ ¦ ~ ¦ 0",
        "cd /nosuch; echo $? ¦ 2¶ ¦ sh: cd: can't cd to /nosuch¶ ¦ 0",
        "cd /var/log; cd ..; pwd; cd -; cd; pwd ¦ /var¶/var/log¶/root¶ ¦ ~ ¦ 0",
        "echo a > /tmp/f; echo b >> /tmp/f; cat < /tmp/f ¦ a¶b¶ ¦ ~ ¦ 0",
        "cat /nosuch > /tmp/f 2>&1; cat /tmp/f ¦ cat: can't open '/nosuch': No such file or"
            + " directory¶ ¦ ~ ¦ 0",
        "echo a >&2; echo b 1>&2 2>/dev/null ¦ ~ ¦ a¶b¶ ¦ 0",
        "(echo a; nosuch) > /tmp/f 2>/dev/null; cat /tmp/f ¦ a¶ ¦ ~ ¦ 0",
        "cat < /nosuch; echo $? ¦ 1¶ ¦ sh: can't open /nosuch: no such file¶ ¦ 0",
        "echo > /no/such; echo $? ¦ 1¶ ¦ sh: can't create /no/such: nonexistent directory¶ ¦ 0",
        "echo /e*c/p?ss[a-z]d /no* '/e*' ¦ /etc/passwd /no* /e*¶ ¦ ~ ¦ 0",
        "cd /var; echo l* ¦ log¶ ¦ ~ ¦ 0",
        "export B=2; C=3 sh -c 'echo $A $B $C $D'; D=4; echo $C ¦ 1 2 3¶¶ ¦ ~ ¦ 0",
        "read a b; echo \"[$a] [$b]\"; read c; echo $? ¦ [in] [put  here]¶1¶ ¦ ~ ¦ 0",
        "cat; cat ¦ in put  here¶ ¦ ~ ¦ 0",
        "while read l; do echo \"<$l>\"; done ¦ <in put  here>¶ ¦ ~ ¦ 0",
        "eval 'X=1; echo $X'; exec echo a; echo b ¦ 1¶a¶ ¦ ~ ¦ 0",
        "exec > /tmp/f; echo a ¦ ~ ¦ ~ ¦ 0",
        "set -e; false || true; if false; then :; fi; echo a; false; echo b ¦ a¶ ¦ ~ ¦ 1",
        "set -- x y; echo $2 ¦ y¶ ¦ ~ ¦ 0",
        "trap 'echo bye' EXIT; echo a; exit 3 ¦ a¶bye¶ ¦ ~ ¦ 3",
        "false & wait $!; echo $? ¦ 1¶ ¦ ~ ¦ 0",
        "(exit 5) & wait; echo $? ¦ 0¶ ¦ ~ ¦ 0",
        "echo $$; sh -c 'echo $$'; (echo $$) ¦ 1¶2¶1¶ ¦ ~ ¦ 0",
        "if true; then ¦ ~ ¦ sh: syntax error: unexpected end of file¶ ¦ 2",
        "if true; then echo; ¦ ~ ¦ sh: syntax error: unexpected end of file (expecting \"fi\")¶ ¦"
            + " 2",
        "echo a; fi; echo b ¦ ~ ¦ sh: syntax error: unexpected \"fi\"¶ ¦ 2",
        "echo a¶) ¦ a¶ ¦ sh: syntax error: unexpected \")\"¶ ¦ 2",
        "echo 'a ¦ ~ ¦ sh: syntax error: unterminated quoted string¶ ¦ 2",
        "echo 'a¶b' ¦ a¶b¶ ¦ ~ ¦ 0",
        "echo a \\¶b ¦ a b¶ ¦ ~ ¦ 0",
      })
  void aScriptDoesWhatAshDoes(String script, String out, String err, int code) {
    TryContainer.Outcome outcome =
        container.runReading("in put  here\n", "sh", "-c", text(script), "sh", "one", "two");

    assertThat(outcome.out()).isEqualTo(text(out));
    assertThat(outcome.err()).isEqualTo(text(err));
    assertThat(outcome.code()).isEqualTo(code);
  }

  private static String text(String cell) {
    return cell.equals("~") ? "" : cell.replace("¶", "\n");
  }
}
