<%@ Application Inherits="ClassicAspNet.Global" Language="C#" %>
