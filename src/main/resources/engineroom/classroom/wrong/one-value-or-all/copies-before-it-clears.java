// Env#init
// Against: Go makes the new, empty slice first and copies afterwards.
// It copies first and assigns afterwards. That saves an environment which is initialised from
// itself; in the original its entries are gone before they are read.
public void init(Env src) {
  entries = new ArrayList<>(src.entries);
}
