namespace WeixinJsSdk.Doctor;

/// <summary>Which card interface the page calls.</summary>
public enum CardCall
{
    /// <summary><c>wx.addCard</c> (批量添加卡券): the signature is in cardExt.</summary>
    AddCard = 0,

    /// <summary><c>wx.chooseCard</c> (拉取适用卡券列表): cardSign.</summary>
    ChooseCard = 1,

    /// <summary><c>wx.chooseInvoice</c> (电子发票): cardSign.</summary>
    ChooseInvoice = 2,
}
