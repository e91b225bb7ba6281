import Testing

@testable import CatalogReaders

@Suite("Visual Basic")
struct VisualBasicTests {
  private static let instructions = ReadingInstructions(
    shape: .code(CodeShape()), category: "Errors")

  @Test(arguments: [
    ReaderCase(
      "constants and enumerations of a module",
      """
      Attribute VB_Name = "modErrors"
      Option Explicit

      Public Const ERR_STUCK As Long = 1001 ' The lock is "stuck"
      Global Const ERR_LOST& = &H80040005& ' The key isn't here
      Private Const ERR_PIN = vbObjectError Or &H10
      Public Const ERR_WET = 7, _
        ERR_BENT = 8

      Public Enum LockError
          leOk ' All went well
          ' The key is lost
          leLost = 7
          leBent
          [_Last]
      End Enum

      Public Function Describe(ByVal e As Long) As String
          Select Case e
              Case ERR_STUCK: Describe = "Stuck: ""very"" " & "much"
              Case ERR_PIN, ERR_WET
                  Describe = "Bad C:\\pin"
              Case Else
                  Describe = "What"
          End Select
      End Function
      """,
      [
        "4-4 Errors: 1001 name=ERR_STUCK | The lock is \"stuck\"",
        "5-5 Errors: 0x80040005 name=ERR_LOST | The key isn't here",
        "6-6 Errors: -2147221488 name=ERR_PIN | Bad C:\\pin",
        "7-7 Errors: 7 name=ERR_WET | Bad C:\\pin", "8-8 Errors: 8 name=ERR_BENT",
        "11-11 LockError: 0 name=leOk | All went well",
        "12-13 LockError: 7 name=leLost | The key is lost", "14-14 LockError: 8 name=leBent",
      ]),
    ReaderCase(
      "types within modules, marks above members, and regions",
      """
      Namespace Acme
        Public Module Codes
      #Region "Keys"
          ''' <summary>The key is lost</summary>
          Public Const KeyLost As String = "K001"
      #End Region
          REM Of a lock
          Friend Enum Lock As Integer
            <Description("It is stuck")> Stuck = 1
            <Obsolete("Use Stuck")>
            Shut = 2
          End Enum
        End Module
      End Namespace
      """,
      [
        "4-5 Codes: K001 name=KeyLost | The key is lost", "9-9 Lock: 1 name=Stuck | It is stuck",
        "10-11 Lock: 2 name=Shut deprecated=Use Stuck",
      ]),
    ReaderCase(
      "another language with a word in common",
      "public const ERR_LOST = 'lost';\npublic const ERR_BENT = 'bent'; // Option Explicit\n",
      ["1-1 Errors: lost name=ERR_LOST", "2-2 Errors: bent name=ERR_BENT | Option Explicit"]),
  ])
  func basic(_ test: ReaderCase) { test.check(Self.instructions) }
}
