package engineroom.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.daemon.bridge.Bridge;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Job;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The module that gives addresses and ports. */
@Timeout(60)
class BridgeTest {

  private final Engine eng = new Engine();

  @BeforeEach
  void itHasBegun() throws EngineException {
    eng.logging = false;
    eng.stderr = OutputStream.nullOutputStream();
    new Bridge().install(eng);
    eng.job("init_networkdriver").run();
  }

  private String allocate(String id) throws EngineException {
    return answer(eng.job("allocate_interface", id)).get("IP");
  }

  private static Env answer(Job job) throws EngineException {
    Env answer = job.stdout.addEnv();
    job.run();
    return answer;
  }

  private Env port(String id, String address, String port) throws EngineException {
    Job job = eng.job("allocate_port", id);
    job.setenv("HostIP", address);
    job.setenv("HostPort", port);
    job.setenv("Proto", "tcp");
    job.setenv("ContainerPort", "80");
    return answer(job);
  }

  @Test
  void addressesAreGivenOneAfterTheOtherAndNotTheBridgesOwn() throws EngineException {
    for (int i = 1; i <= 42 * 256; i++) {
      allocate("c" + i);
    }

    assertThat(allocate("next")).isEqualTo("172.17.42.2");
    assertThat(eng.hackGetGlobalVar("httpapi.bridgeIP")).isEqualTo("172.17.42.1");
  }

  @Test
  void anAddressIsFreeOnceItIsReleasedAndStillTheNextIsAnother() throws EngineException {
    allocate("one");
    eng.job("release_interface", "one").run();

    assertThat(allocate("two")).isEqualTo("172.17.0.2");
    Job again = eng.job("allocate_interface", "three");
    again.setenv("RequestedIP", "172.17.0.1");
    assertThat(answer(again).get("IP")).isEqualTo("172.17.0.1");
    Job taken = eng.job("allocate_interface", "four");
    taken.setenv("RequestedIP", "172.17.0.1");
    assertThatThrownBy(taken::run).hasMessage("ip already allocated");
  }

  @Test
  void whatIsReleasedTwiceIsTakenFromWhoeverHasItByThen() throws EngineException {
    allocate("one");
    eng.job("release_interface", "one").run();
    Job second = eng.job("allocate_interface", "two");
    second.setenv("RequestedIP", "172.17.0.1");
    second.run();

    eng.job("release_interface", "one").run();

    Job third = eng.job("allocate_interface", "three");
    third.setenv("RequestedIP", "172.17.0.1");
    assertThat(answer(third).get("IP")).isEqualTo("172.17.0.1");
    assertThatThrownBy(() -> eng.job("release_interface", "nobody").run())
        .hasMessage("No network information to release for nobody");
  }

  @Test
  void aPortIsTakenAtOneAddressUntilItsContainerLetsGo() throws EngineException {
    allocate("one");
    allocate("two");
    assertThat(port("one", "", "8080").get("HostIP")).isEqualTo("0.0.0.0");

    assertThatThrownBy(() -> port("two", "", "8080"))
        .hasMessage("Bind for 0.0.0.0:8080 failed: port is already allocated");
    assertThat(port("two", "127.0.0.1", "8080").get("HostPort")).isEqualTo("8080");
    assertThat(port("two", "", "").get("HostPort")).isEqualTo("49153");
    assertThat(port("two", "", "").get("HostPort")).isEqualTo("49154");
    assertThatThrownBy(() -> port("two", "nowhere", "1"))
        .hasMessage("Bad parameter: invalid host ip nowhere");
    eng.job("release_interface", "one").run();
    assertThat(port("two", "", "8080").get("HostPort")).isEqualTo("8080");
  }

  @Test
  void aLinkNeedsTwoAddressesAndAnAction() throws EngineException, IOException {
    Job link = eng.job("link", "-A");
    link.setenv("ParentIP", "172.17.0.1");
    link.setenv("ChildIP", "172.17.0.2");
    link.setenvList("Ports", List.of("80/tcp"));
    link.run();

    assertThatThrownBy(() -> eng.job("link", "-X").run())
        .hasMessage("Invalid action '-X' specified");
    assertThatThrownBy(() -> eng.job("link", "-D").run()).hasMessage("Parent IP '' is invalid");
  }
}
