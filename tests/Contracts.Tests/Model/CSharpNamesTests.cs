using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Tests.Model;

public class CSharpNamesTests
{
    [Theory]
    [InlineData("displayName", "DisplayName")]
    [InlineData("display-name_of it", "DisplayNameOfIt")]
    [InlineData("HTTP", "HTTP")]
    [InlineData("v1.2", "V12")]
    [InlineData("1", "_1")]
    [InlineData("-1", "_1")]
    [InlineData("e\u0301", "\u00c9")]
    [InlineData("\u0301a", "A")]
    [InlineData("ǆ", "Ǆ")]
    [InlineData("ıd", "ıd")]
    [InlineData("\ufa6c1", "_1")]
    public void ForWords_TheyAreJoined(string words, string name) => Assert.Equal(name, CSharpNames.Pascal(words));

    [Theory]
    [InlineData("")]
    [InlineData("$ - _")]
    [InlineData("\ud83d\ude00")]
    [InlineData("\ud83d")]
    public void ForWords_WhenThereAreNone_ThereIsNoName(string words) => Assert.Null(CSharpNames.Pascal(words));

    [Theory]
    [InlineData("Id", true)]
    [InlineData("My_Id2", true)]
    [InlineData("Größe", true)]
    [InlineData("名前", true)]
    [InlineData("id", false)]
    [InlineData("2Id", false)]
    [InlineData("_Id", false)]
    [InlineData("I d", false)]
    [InlineData("I;", false)]
    [InlineData("I\u200bd", false)]
    [InlineData("Cafe\u0301", false)]
    [InlineData("I\ud800", false)]
    [InlineData("", false)]
    public void ForANameGivenByHand_ItIsUsedOrNot(string name, bool isUsable) => Assert.Equal(isUsable, CSharpNames.IsUsable(name));

    [Fact]
    public void ForANameGivenByHand_WhenTooLong_ItIsNotUsed()
    {
        Assert.True(CSharpNames.IsUsable(new string('A', 200)));
        Assert.False(CSharpNames.IsUsable(new string('A', 201)));
    }

    [Fact]
    public void ForEveryCharacter_WhateverItIs_TheNameIsOneOrNone()
    {
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var name = CSharpNames.Pascal((char)i + "a" + (char)i);
            Assert.True(name is not null && (char.IsLetter(name[0]) || name[0] == '_'), $"{i:x4}");
            Assert.True(name.IsNormalized() && !name.Any(c => char.IsControl(c) || char.IsSurrogate(c) || char.IsWhiteSpace(c)), $"{i:x4}");
        }
    }
}
