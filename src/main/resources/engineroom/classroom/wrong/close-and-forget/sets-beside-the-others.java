// Output#set
// Against: puts one destination in the place of all
// It adds a destination beside the others, as the original's comment says. There are no others any
// more: they are closed and gone.
public void set(OutputStream dst) {
  add(dst);
}
