/// Words of which one says the contrary of the other, or at least something else in its place.
enum ContraryWords {
  static let pairs: [(String, String)] = groups.flatMap { group in
    group.split { $0 == "," || $0 == "\n" }.compactMap { pair in
      let words = pair.split(separator: " ").map(String.init)
      return words.count == 2 ? (words[0], words[1]) : nil
    }
  }

  /// What is measured in one of them is something else in the other.
  static let units: Set<String> = Set(
    unitPairs.split { $0 == "," || $0 == "\n" || $0 == " " }.map(String.init))

  private static let groups = [
    quantities, times, places, parties, permissions, deeds, kinds, signs, unitPairs,
  ]

  private static let unitPairs = """
    bytes characters, bytes kilobytes, cents dollars, cents euros, days hours, days months,
    days weeks, hours minutes, kilobytes megabytes, microseconds milliseconds,
    milliseconds seconds, minutes seconds
    """

  private static let quantities = """
    above below, above under, all one, all some, below exceed, below exceeded, below exceeds,
    below over, big small, bigger smaller, decrease increase, decreased increased,
    decreases increases, empty full, even odd, every none, every some, fast slow, faster slower,
    few many, fewer more, greater less, greater lower, greater smaller, high low, higher lower,
    highest lowest, increase reduce, increased reduced, increases reduces, large small,
    larger smaller, largest smallest, least most, less more, long short, longer shorter,
    longest shortest, max min, maximal minimal, maximum minimum, minus plus, negative positive,
    none some, once twice, over under, strong weak
    """

  private static let times = """
    after before, after during, after until, always never, always rarely, always sometimes,
    anymore yet, before during, begin end, beginning end, begins ends, completed pending,
    earlier later, earliest latest, early late, end start, ended started, ends starts,
    finished started, first last, future past, immediately later, longer yet, more yet,
    never often, never sometimes, never usually, new old, newer older, newest oldest,
    next previous, often rarely, pause resume, paused resumed, permanent temporary,
    permanent transient, permanently temporarily, since until, start stop, started stopped,
    starts stops
    """

  private static let places = """
    backward forward, backwards forwards, beyond within, bottom top, down up, external internal,
    global local, in out, inbound outbound, incoming outgoing, inside outside, left right,
    off on, outside within
    """

  private static let parties = """
    acquirer issuer, admin user, administrator user, buyer seller, child parent, client server,
    creditor debtor, customer merchant, destination source, payee payer, receiver sender,
    recipient sender, source target
    """

  private static let permissions = """
    accept reject, accepted declined, accepted rejected, accepts rejects, allow deny,
    allow forbid, allowed denied, allowed forbidden, allowed prohibited, allows denies,
    approve decline, approve reject, approved declined, approved rejected, can must, can should,
    denied granted, denied permitted, forbidden permitted, forbidden required, grant revoke,
    granted revoked, grants revokes, hidden visible, mandatory optional, mandatory recommended,
    may must, may should, optional required, private public, private shared, public shared,
    recommended required
    """

  private static let deeds = """
    aborted committed, add remove, added removed, adding removing, adds removes, attach detach,
    attached detached, bought sold, buy sell, charged refunded, close open, closed open,
    closed opened, closes opens, closing opening, committed reverted, create delete,
    created deleted, creates deletes, creating deleting, credit debit, credited debited,
    crediting debiting, credits debits, decode encode, decoded encoded, decoding encoding,
    decrypt encrypt, decrypted encrypted, decrypting encrypting, deposit withdraw,
    deposit withdrawal, deposited withdrawn, disable enable, disabled enabled, disables enables,
    discard save, discarded saved, downgrade upgrade, download upload, downloaded uploaded,
    export import, exported imported, fail pass, fail succeed, failed passed, failed succeeded,
    failed successful, fails succeeds, failure success, hide show, input output, join leave,
    joined left, login logout, lower raise, lowered raised, lowers raises, prefix suffix,
    read write, receive send, received sent, receives sends, request response
    """

  private static let kinds = """
    absent present, active suspended, all any, all none, and or, any none, approximate exact,
    approximately exactly, ascending descending, asynchronous synchronous,
    asynchronously synchronously, automatic manual, automatically manually, both either,
    both neither, but including, completely partially, completely partly, different identical,
    different same, either neither, encrypted plain, entirely partially, entirely partly,
    except including, exclude include, excluded included, excludes includes, excluding including,
    exclusive inclusive, exclusively inclusively, false true, found missing, full partial,
    fully partially, handled ignored, if unless, live sandbox, live test,
    lower upper, lowercase uppercase, missing present, offline online, partially wholly,
    partly wholly, production sandbox, production staging, production test, right wrong
    """

  /// Of Chinese and Japanese.
  private static let signs = """
    上 下, 内 外, 前 后, 前 後, 多 少, 大 小, 已 未, 开 关, 早 晚, 有 无, 有 無, 有 没, 長 短, 长 短,
    開 關, 高 低
    """
}
