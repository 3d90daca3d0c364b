// Engine#toString
// Against: it must be the same one each time
// It draws a new id whenever somebody looks, so an engine has another name in every note of its
// jobs.
@Override
public String toString() {
  return RandomId.next().substring(0, 8);
}
