import Testing

@testable import CatalogDiffing

/// Texts that say of one thing that something else is the matter with it, and turns in other languages than English.
struct OtherFaultTests {
  private func check(_ base: String, _ revision: String, _ isTurned: Bool) {
    #expect(TurnedMeaning.isTurned(base, revision) == isTurned, "\(base) > \(revision)")
    #expect(TurnedMeaning.isTurned(revision, base) == isTurned, "\(revision) > \(base)")
  }

  @Test(arguments: [
    ("The name of the folder is taken: %s", "The name of the folder is invalid: %s"),
    ("The card has expired", "The card is wrong"), ("The card was lost", "The card was blocked"),
    ("Expired token", "Unknown token"), ("The user is unknown", "The user already exists"),
    ("The name is too long", "The name is missing"), ("The key was revoked", "The key has expired"),
    ("The field is not allowed", "The field is missing"),
    ("A token is required", "A token has expired"),
    ("The file was not found", "The file is locked"),
    ("The limit is exceeded", "The limit is invalid"),
    ("The payment is pending", "The payment was declined"),
    ("The account is disabled", "The account is closed"),
  ])
  func anotherFaultTurns(_ base: String, _ revision: String) {
    check(base, revision, true)
  }

  @Test(arguments: [
    ("The name is wrong", "The name is malformed"), ("The name is missing", "The name is empty"),
    ("The card was declined", "The card was rejected"), ("No such card", "The card does not exist"),
    ("The name is missing", "The name was not specified"),
    ("The name is invalid or missing", "The name is invalid"),
    ("The user was not found", "The user does not exist"),
    ("The method is not allowed", "The method is not supported"),
    ("The unknown parameter x", "The invalid parameter x"),
    ("The name is taken", "The name is in use"), ("The name is taken", "The name already exists"),
    ("The card is locked", "The card is blocked"),
    ("The signature is wrong", "The signature does not match"),
    ("The name is too large", "The name exceeds the limit"),
    // The complaint and the requirement.
    ("The name must not be empty", "The name is missing"),
    ("The date must not be expired", "The date is invalid"),
    // In other places.
    ("Expired cards are sent back. Ask the bank.", "Cards are sent back. Ask a closed bank."),
    ("The bot has no place", "The worker has no place"),
  ])
  func otherWordsForOneFaultDoNot(_ base: String, _ revision: String) {
    check(base, revision, false)
  }

  @Test(arguments: [
    ("Die Karte ist aktiv", "Die Karte ist nicht aktiv"),
    ("Die Karte ist gültig", "Die Karte ist ungültig"),
    ("Gilt für Karten der Bank", "Gilt nur für Karten der Bank"),
    ("Das Feld muss leer sein", "Das Feld darf leer sein"),
    ("La carte est active", "La carte n'est pas active"),
    ("Le compte doit être fermé", "Le compte peut être fermé"),
    ("La tarjeta está activa", "La tarjeta no está activa"),
    ("La tarjeta es válida", "La tarjeta es inválida"),
    ("O cartão está ativo", "O cartão não está ativo"),
    ("La carta è attiva", "La carta non è attiva"),
    ("De kaart is actief", "De kaart is niet actief"),
    ("Карта активна", "Карта не активна"), ("Код верный", "Код неверный"),
    ("Только для карт банка", "Для карт банка"),
    ("卡片已激活", "卡片未激活"), ("请重试", "请勿重试"), ("令牌有效", "令牌无效"),
    ("仅限管理员操作", "管理员操作"), ("余额过多", "余额过少"), ("必须重试", "可以重试"),
  ])
  func aTurnInAnotherLanguageIsSeen(_ base: String, _ revision: String) {
    check(base, revision, true)
  }

  @Test(arguments: [
    // The complaint and the requirement.
    ("Das Feld darf nicht leer sein", "Das Feld ist leer"),
    ("Der Betrag muss positiv sein", "Der Betrag ist nicht positiv"),
    ("Le champ ne doit pas être vide", "Le champ est vide"),
    ("密码不能为空", "密码为空"), ("必须登录", "未登录"),
    // Another way to negate, or to say it.
    ("Es wurde keine Karte gefunden", "Es wurde die Karte nicht gefunden"),
    ("La carte n'est pas active", "La carte n'est plus active, pas du tout"),
    ("令牌已过期", "令牌过期"), ("Die Karte ist abgelaufen", "Die Karte ist nun abgelaufen"),
    ("カードが無効です", "カードは無効です"), ("No rights for the card 无权限", "No rights for the card"),
  ])
  func otherWordsInAnotherLanguageDoNot(_ base: String, _ revision: String) {
    check(base, revision, false)
  }

  /// A sign by itself is part of many words.
  @Test func twoNeighboursAreAWordOfChinese() {
    #expect(WordTokens.terms(of: "密码错误 3 a码") == ["密码", "码错", "错误", "3", "a", "码"])
    #expect(TextChange(from: "密码错误", to: "密码过期") == .replaced)
    #expect(TextChange(from: "4 密码错误", to: "4 密码过期") == .replaced)
    #expect(TextChange(from: "您的密码错误，请重试", to: "您的密码错误，请稍后重试") == .reworded)
  }

  @Test func otherNamesOfPlaceholdersSayTheSame() {
    #expect(TextChange(from: "%s", to: "{err}") == .reworded)
    #expect(TextChange(from: "In {a}", to: "In {the_other_name}.") == .reworded)
    #expect(TextChange(from: "{a} of {b}", to: "{b} of {a}") == .turned)
    #expect(TextChange(from: "%s", to: "The card") == .replaced)
  }
}
