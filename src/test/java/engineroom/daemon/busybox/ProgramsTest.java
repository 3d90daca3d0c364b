package engineroom.daemon.busybox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class ProgramsTest {

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
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "printf [%3s][%-3s][%03d][%x] a b 7 255 ¦ [  a][b  ][007][ff] ¦ ~ ¦ 0",
        "true ¦ ~ ¦ ~ ¦ 0",
        "false ¦ ~ ¦ ~ ¦ 1",
        "echo a b ¦ a b¶ ¦ ~ ¦ 0",
        "echo -n a ¦ a ¦ ~ ¦ 0",
        "echo -e a\\tb\\x41\\101\\0101 ¦ a\tbAAA¶ ¦ ~ ¦ 0",
        "echo -e a\\cb ¦ a ¦ ~ ¦ 0",
        "echo -x ¦ -x¶ ¦ ~ ¦ 0",
        "cat ¦ one two¶three¶ ¦ ~ ¦ 0",
        "cat /bin/true - ¦ #!busybox true¶one two¶three¶ ¦ ~ ¦ 0",
        "cat /nosuch /bin/true ¦ #!busybox true¶ ¦ cat: can't open '/nosuch': No such file or"
            + " directory¶ ¦ 1",
        "cat /tmp ¦ ~ ¦ cat: can't open '/tmp': Is a directory¶ ¦ 1",
        "cat -x ¦ ~ ¦ cat: invalid option -- 'x'¶ ¦ 1",
        "cat --help ¦ ~ ¦ cat: unrecognized option '--help'¶ ¦ 1",
        "cat -- -x ¦ ~ ¦ cat: can't open '-x': No such file or directory¶ ¦ 1",
        "sleep x ¦ ~ ¦ sleep: invalid number 'x'¶ ¦ 1",
        "sleep ¦ ~ ¦ sleep: missing operand¶ ¦ 1",
        "busybox echo a ¦ a¶ ¦ ~ ¦ 0",
        "busybox nosuch ¦ ~ ¦ nosuch: applet not found¶ ¦ 127",
        "env ¦ PATH=/usr/bin:/bin¶A=1¶HOME=/root¶ ¦ ~ ¦ 0",
        "env -i B=2 /bin/env ¦ B=2¶ ¦ ~ ¦ 0",
        "env nosuch ¦ ~ ¦ env: can't execute 'nosuch': No such file or directory¶ ¦ 127",
        "hostname ¦ box¶ ¦ ~ ¦ 0",
        "hostname x ¦ ~ ¦ hostname: sethostname: Operation not permitted¶ ¦ 1",
        "pwd ¦ /¶ ¦ ~ ¦ 0",
        "whoami ¦ root¶ ¦ ~ ¦ 0",
        "id ¦ uid=0(root) gid=0(root) groups=10(wheel)¶ ¦ ~ ¦ 0",
        "id -u ¦ 0¶ ¦ ~ ¦ 0",
        "id -Gn ¦ root wheel¶ ¦ ~ ¦ 0",
        "id -gn ¦ root¶ ¦ ~ ¦ 0",
        "uname ¦ Linux¶ ¦ ~ ¦ 0",
        "uname -nm ¦ box x86_64¶ ¦ ~ ¦ 0",
        "uname -a ¦ Linux box 3.13.0-49-generic #81-Ubuntu SMP Tue Mar 24 19:29:48 UTC 2015 x86_64"
            + " GNU/Linux¶ ¦ ~ ¦ 0",
        "date ¦ Tue Apr  7 12:34:56 UTC 2015¶ ¦ ~ ¦ 0",
        "date +%F_%T_%s_%q%% ¦ 2015-04-07_12:34:56_1428410096_%q%¶ ¦ ~ ¦ 0",
        "date x ¦ ~ ¦ date: invalid date 'x'¶ ¦ 1",
        "ls /etc /nosuch ¦ /etc:¶group¶passwd¶ ¦ ls: /nosuch: No such file or directory¶ ¦ 1",
        "ls /etc/group /var ¦ /etc/group¶¶/var:¶log¶ ¦ ~ ¦ 0",
        "ls -a /var ¦ .¶..¶log¶ ¦ ~ ¦ 0",
        "ls -l /var ¦ total 4¶drwxr-xr-x    2 root     root          4096 Apr  7 12:34 log¶ ¦ ~ ¦"
            + " 0",
        "ls -ld /tmp ¦ drwxrwxrwt    2 root     root          4096 Apr  7 12:34 /tmp¶ ¦ ~ ¦ 0",
        "ls -l /bin/true ¦ -rwxr-xr-x    1 root     root            15 Apr  7 12:34 /bin/true¶ ¦ ~"
            + " ¦ 0",
        "touch /a/b ¦ ~ ¦ touch: /a/b: No such file or directory¶ ¦ 1",
        "mkdir /a/b ¦ ~ ¦ mkdir: can't create directory '/a/b': No such file or directory¶ ¦ 1",
        "mkdir /tmp ¦ ~ ¦ mkdir: can't create directory '/tmp': File exists¶ ¦ 1",
        "mkdir ¦ ~ ¦ mkdir: missing operand¶ ¦ 1",
        "rm /tmp /nosuch ¦ ~ ¦ rm: can't remove '/tmp': Is a directory¶rm: can't remove '/nosuch':"
            + " No such file or directory¶ ¦ 1",
        "rm -f /nosuch ¦ ~ ¦ ~ ¦ 0",
        "rm -rf / ¦ ~ ¦ rm: can't remove '/': Device or resource busy¶ ¦ 1",
        "chown nosuch /tmp ¦ ~ ¦ chown: unknown user nosuch¶ ¦ 1",
        "chown :nosuch /tmp ¦ ~ ¦ chown: unknown group nosuch¶ ¦ 1",
        "find /etc /nosuch ¦ /etc¶/etc/group¶/etc/passwd¶ ¦ find: /nosuch: No such file or"
            + " directory¶ ¦ 1",
        "find / -name pass* ¦ /etc/passwd¶ ¦ ~ ¦ 0",
        "find / -type f ¦ ~ ¦ find: unrecognized: -type¶ ¦ 1",
        "readlink /etc ¦ ~ ¦ ~ ¦ 1",
        "awk x ¦ ~ ¦ awk: only {print ...} of columns and strings is known here¶ ¦ 1",
        "usleep x ¦ ~ ¦ usleep: missing number¶ ¦ 1",
        "ls -le /bin/true ¦ -rwxr-xr-x    1 root     root            15 Tue Apr  7 12:34:56 2015"
            + " /bin/true¶ ¦ ~ ¦ 0",
        "rmdir /var ¦ ~ ¦ rmdir: '/var': Directory not empty¶ ¦ 1",
        "mv /nosuch /tmp ¦ ~ ¦ mv: can't rename '/nosuch': No such file or directory¶ ¦ 1",
        "mv /var /var/log ¦ ~ ¦ mv: can't rename '/var': Invalid argument¶ ¦ 1",
        "cp /nosuch /tmp ¦ ~ ¦ cp: can't stat '/nosuch': No such file or directory¶ ¦ 1",
        "cp /etc /tmp ¦ ~ ¦ cp: can't stat '/etc': Is a directory¶ ¦ 1",
        "cp /etc/group /etc/passwd /bin/ls ¦ ~ ¦ cp: target '/bin/ls' is not a directory¶ ¦ 1",
        "ln /etc/group /g ¦ ~ ¦ ln: only symbolic links are possible here: ln -s¶ ¦ 1",
        "chmod 9 /tmp ¦ ~ ¦ chmod: invalid mode '9'¶ ¦ 1",
        "head -n 1 ¦ one two¶ ¦ ~ ¦ 0",
        "head -n1 /bin/true /nosuch ¦ ==> /bin/true <==¶#!busybox true¶ ¦ head: /nosuch: No such"
            + " file or directory¶ ¦ 1",
        "head -c 3 ¦ one ¦ ~ ¦ 0",
        "head -n x ¦ ~ ¦ head: invalid number 'x'¶ ¦ 1",
        "head -n ¦ ~ ¦ head: option requires an argument -- 'n'¶ ¦ 1",
        "tail -n 1 ¦ three¶ ¦ ~ ¦ 0",
        "tail /nosuch ¦ ~ ¦ tail: can't open '/nosuch': No such file or directory¶ ¦ 1",
        "wc ¦         2         3        14¶ ¦ ~ ¦ 0",
        "wc -l ¦ 2¶ ¦ ~ ¦ 0",
        "wc -c /bin/true /bin/cat ¦ 15 /bin/true¶14 /bin/cat¶29 total¶ ¦ ~ ¦ 0",
        "grep t[wh] ¦ one two¶three¶ ¦ ~ ¦ 0",
        "grep -v two ¦ three¶ ¦ ~ ¦ 0",
        "grep -i THREE ¦ three¶ ¦ ~ ¦ 0",
        "grep -c e ¦ 2¶ ¦ ~ ¦ 0",
        "grep -q four ¦ ~ ¦ ~ ¦ 1",
        "grep -n three - ¦ 2:three¶ ¦ ~ ¦ 0",
        "grep -F t[wh] ¦ ~ ¦ ~ ¦ 1",
        "grep ( ¦ ~ ¦ grep: bad regex '('¶ ¦ 2",
        "grep ^root /etc/passwd /nosuch ¦ /etc/passwd:root:x:0:0:root:/root:/bin/sh¶ ¦ grep:"
            + " /nosuch: No such file or directory¶ ¦ 2",
        "seq 3 ¦ 1¶2¶3¶ ¦ ~ ¦ 0",
        "seq 3 -2 0 ¦ 3¶1¶ ¦ ~ ¦ 0",
        "seq x ¦ ~ ¦ seq: invalid number 'x'¶ ¦ 1",
        "printf %s-%d%%\\n a 7 b ¦ a-7%¶b-0%¶ ¦ ~ ¦ 0",
        "printf a ¦ a ¦ ~ ¦ 0",
        "printf %d x ¦ ~ ¦ printf: invalid number 'x'¶ ¦ 1",
        "ps ¦ PID   USER     TIME   COMMAND¶    1 root       0:00 ps¶ ¦ ~ ¦ 0",
        "top -bn1 ¦ Mem: 0K used, 0K free, 0K shrd, 0K buff, 0K cached¶CPU:   0% usr   0% sys   0%"
            + " nic 100% idle   0% io   0% irq   0% sirq¶Load average: 0.00 0.00 0.00 1/1 1¶  PID "
            + " PPID USER     STAT   VSZ %VSZ CPU %CPU COMMAND¶    1     0 root     R        0   0%"
            + "   0   0% top -bn1¶ ¦ ~ ¦ 0",
        "kill 99 ¦ ~ ¦ kill: can't kill pid 99: No such process¶ ¦ 1",
        "kill -FOO 1 ¦ ~ ¦ kill: bad signal name 'FOO'¶ ¦ 1",
        "kill -0 1 ¦ ~ ¦ ~ ¦ 0",
        "stty size ¦ ~ ¦ stty: standard input: Inappropriate ioctl for device¶ ¦ 1",
        "test ¦ ~ ¦ ~ ¦ 1",
        "test a = a ¦ ~ ¦ ~ ¦ 0",
        "test ! a = a ¦ ~ ¦ ~ ¦ 1",
        "test 1 -lt 2 -a 2 -ge 3 ¦ ~ ¦ ~ ¦ 1",
        "test -d /tmp -o x ¦ ~ ¦ ~ ¦ 0",
        "test -f /tmp ¦ ~ ¦ ~ ¦ 1",
        "test -x /bin/ls ¦ ~ ¦ ~ ¦ 0",
        "test -s /dev/null ¦ ~ ¦ ~ ¦ 1",
        "test -n = ¦ ~ ¦ ~ ¦ 0",
        "test 1 -eq x ¦ ~ ¦ test: x: bad number¶ ¦ 2",
        "test a b ¦ ~ ¦ test: b: unknown operand¶ ¦ 2",
        "[ -z a ] ¦ ~ ¦ ~ ¦ 1",
        "[ a ¦ ~ ¦ [: missing ]¶ ¦ 2",
      })
  void eachDoesWhatBusyboxDoes(String command, String out, String err, String code) {
    TryContainer.Outcome outcome =
        container.runReading("one two\nthree\n", command.trim().split(" "));

    assertThat(outcome.out()).isEqualTo(text(out));
    assertThat(outcome.err()).isEqualTo(text(err));
    assertThat(outcome.code()).isEqualTo(Integer.parseInt(code.trim()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"usleep 2000000,2", "sleep 3,3", "sleep 1.5 0.5,2", "sleep 2m,120", "sleep 0,0"})
  void sleepTakesTheSumOfItsTimes(String command, long seconds) {
    assertThat(container.run(command.split(" ")).seconds()).isEqualTo(seconds);
  }

  /** What each does to the tree is looked at with another. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "touch /tmp/a && ls -l /tmp ¦ total 4¶-rw-r--r--    1 root     root             0 Apr  7"
            + " 12:34 a",
        "mkdir -p /tmp/a/b /tmp/a && ls /tmp/a ¦ b",
        "cd /tmp; mkdir a; echo 1 > a/f; rm -r a; ls ¦ ",
        "echo 1 > /tmp/a; mv /tmp/a /var; cat /var/a; ls /tmp ¦ 1",
        "echo 1 > /tmp/a; mv /tmp/a /tmp/b; mv /tmp/b /tmp/b; ls /tmp ¦ b",
        "cp -r /etc /tmp; echo x > /etc/group; ls /tmp/etc; cat /tmp/etc/group >/dev/null ¦"
            + " group¶passwd",
        "cp /bin/ls /tmp/l; /tmp/l /var; rm /bin/ls; ls 2>&1 ¦ log¶sh: ls: not found",
        "ln -s /etc/group /tmp/g; cat /tmp/g | grep ftp; ls /tmp ¦ ftp:x:83:¶g",
        "ln -s x /tmp; ls -l /tmp/x; cat /tmp/x 2>&1 ¦ lrwxrwxrwx    1 root     root             1"
            + " Apr  7 12:34 /tmp/x -> x¶cat: can't open '/tmp/x': Too many levels of symbolic"
            + " links",
        "mkdir -p /tmp/a/b; chown -R daemon:bin /tmp/a; chown 7 /tmp/a/b; chmod 4755 /tmp/a; ls -l"
            + " /tmp | awk '{print $1,$3\":\"$4 \" \" $NF}'; ls -l /tmp/a | awk '{ print $3 }' ¦ "
            + " total : 4¶drwsr-xr-x daemon:bin a¶¶7",
        "ln -s x /l; readlink /l; echo 'a b' | awk '{print}'; X=$'a\\n"
            + "\\'b'; echo \"$X\" ¦ x¶a b¶a¶'b",
        "ln -sf a /l; ln -sf b /l; ls -l /l | grep -c b; test -L /l; echo $? ¦ 1¶0",
        "printf '#!/bin/sh\\necho $0 $1; exit 3' > /s; /s x; chmod 755 /s; /s x; echo $? ¦ /s x¶3",
        "printf 'echo $1' > /s; chmod +x /s; /s; sh /s y ¦ y",
        "echo a > /dev/null; cat /dev/null; ls -l /dev/null ¦ -rw-rw-rw-    1 root     root        "
            + "     0 Apr  7 12:34 /dev/null",
        "seq 100000 | tail -n 1; yes | head -n 2; seq 20 | head | wc -l ¦ 100000¶y¶y¶10",
        "sleep inf & kill $!; wait $!; echo $?; kill -9 1; kill -s TERM 1; echo $? ¦ 143¶0",
        "(exec sleep inf) & sleep 1; ps | grep -c 'sleep inf$'; kill -KILL $! ¦ 1",
        "yes > /tmp/y; echo $?; ls -l /tmp | grep -c 67[0-9]*; rm /tmp/y; echo a > /tmp/y; cat"
            + " /tmp/y ¦ 1¶1¶a",
        "yes | wc -l 2>&1; X=$(yes); echo no ¦ wc: out of memory",
        "while :; do X=$X$X; X=${X:-0123456789}; done 2>&1 ¦ sh: out of memory",
      })
  void programsSeeWhatOthersDid(String script, String out) {
    String last = script.replace("\\\\", "\\");
    assertThat(container.run("sh", "-c", last).out().stripTrailing())
        .isEqualTo(out == null ? "" : text(out));
  }

  private static String text(String cell) {
    String text = cell.startsWith(" ") ? cell.substring(1, cell.length() - 1) : cell;
    return text.equals("~") ? "" : text.replace("¶", "\n");
  }
}
