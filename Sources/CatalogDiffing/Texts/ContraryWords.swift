/// Words of which one says the contrary of the other, or at least something else in its place.
enum ContraryWords {
  static let pairs: [(String, String)] = groups.flatMap { group in
    group.split { $0 == "," || $0 == "\n" }.compactMap { pair in
      let words = pair.split(separator: " ").map(String.init)
      return words.count == 2 ? (words[0], words[1]) : nil
    }
  }

  private static let groups = [quantities, times, places, parties, permissions, deeds, kinds]

  private static let quantities = """
    above below, above under, below exceed, below exceeded, below exceeds, below over,
    big small, bigger smaller, decrease increase, decreased increased, decreases increases,
    empty full, even odd, fast slow, faster slower, few many, fewer more, greater less,
    greater lower, greater smaller, high low, higher lower, highest lowest, increased reduced,
    large small, larger smaller, largest smallest, least most, less more, long short,
    longer shorter, longest shortest, max min, maximal minimal, maximum minimum, minus plus,
    negative positive, over under, strong weak
    """

  private static let times = """
    after before, after until, always never, begin end, beginning end, begins ends,
    completed pending, earlier later, earliest latest, early late, end start, ended started,
    ends starts, finished started, first last, future past, new old, newer older,
    newest oldest, next previous, pause resume, paused resumed, permanent temporary,
    permanent transient, permanently temporarily, since until, start stop, started stopped,
    starts stops
    """

  private static let places = """
    backward forward, backwards forwards, beyond within, bottom top, down up,
    external internal, global local, in out, inbound outbound, incoming outgoing,
    inside outside, left right, off on, outside within
    """

  private static let parties = """
    buyer seller, child parent, client server, creditor debtor, destination source,
    payee payer, receiver sender, recipient sender, source target
    """

  private static let permissions = """
    accept reject, accepted declined, accepted rejected, accepts rejects, allow deny,
    allow forbid, allowed denied, allowed forbidden, allowed prohibited, allows denies,
    approve decline, approve reject, approved declined, approved rejected, denied granted,
    denied permitted, forbidden permitted, forbidden required, hidden visible,
    mandatory optional, may must, optional required, private public, private shared,
    public shared
    """

  private static let deeds = """
    add remove, added removed, adding removing, adds removes, attach detach, attached detached,
    bought sold, buy sell, charged refunded, close open, closed open, closed opened,
    closes opens, closing opening, create delete, created deleted, creates deletes,
    creating deleting, credit debit, credited debited, crediting debiting, credits debits,
    deposit withdraw, deposit withdrawal, deposited withdrawn, disable enable,
    disabled enabled, disables enables, downgrade upgrade, download upload,
    downloaded uploaded, export import, exported imported, fail pass, fail succeed,
    failed passed, failed succeeded, failed successful, fails succeeds, failure success,
    hide show, input output, join leave, joined left, login logout, read write, receive send,
    received sent, receives sends, request response
    """

  private static let kinds = """
    absent present, active suspended, all any, all none, any none, ascending descending,
    asynchronous synchronous, asynchronously synchronously, automatic manual,
    automatically manually, both either, both neither, different identical, different same,
    either neither, encrypted plain, exclude include, excluded included, excludes includes,
    excluding including, false true, found missing, full partial, fully partially,
    handled ignored, if unless, lower upper, lowercase uppercase, missing present,
    offline online, right wrong
    """
}
